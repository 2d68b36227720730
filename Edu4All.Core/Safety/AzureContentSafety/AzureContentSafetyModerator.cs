namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>
/// Asks the school's own Azure AI Content Safety. Words go through two checks, for what they are about and for whether they
/// try to talk a model out of its rules, and both must clear them; it is shown the child's description and never the
/// metaprompt. A picture is sent alone, and is the one place where hate symbols in pictures are looked for. Everything but
/// complete answers is <see cref="Moderation.Unanswered"/>.
/// </summary>
public sealed class AzureContentSafetyModerator : IModerator
{
    // Of both calls for words. They count characters; so many UTF-16 code units are never more of those.
    private const int LongestWords = 10_000;

    private readonly ModerationSeverities _severities;
    private readonly string? _problem;
    private readonly ContentSafetyService? _service;

    /// <summary>Makes the moderator. With a missing or impossible setting it answers nothing and sends nothing.</summary>
    /// <param name="options">The section <c>Edu4All:Moderation</c>.</param>
    /// <param name="clock">For deadlines and pauses.</param>
    public AzureContentSafetyModerator(ModerationOptions options, TimeProvider clock)
    {
        var settings = new ContentSafetySettings(options);
        _severities = options.Severities;
        _problem = settings.Problem;
        _service = _problem is null ? new(settings, clock) : null;
    }

    /// <inheritdoc />
    public string? Problem => _problem;

    /// <inheritdoc />
    public async Task<Moderation> CheckWordsAsync(
        SafePrompt prompt,
        CancellationToken cancellationToken
    )
    {
        if (_service is null)
        {
            return new Moderation.Unanswered(_problem!);
        }

        var words = prompt.Description;
        if (words.Length > LongestWords)
        {
            return new Moderation.Unanswered("The description is too long to be checked");
        }

        return Join(
            await Task.WhenAll(
                _service.AskAsync(
                    "text:analyze",
                    new TextBody(words),
                    body =>
                        ContentSafetyAnswers.ReadSeverities(
                            body,
                            SeverityScale.Eight,
                            _severities.Words
                        ),
                    cancellationToken
                ),
                _service.AskAsync(
                    "text:shieldPrompt",
                    new ShieldBody(words),
                    ContentSafetyAnswers.ReadShield,
                    cancellationToken
                )
            )
        );
    }

    /// <inheritdoc />
    public async Task<Moderation> CheckPictureAsync(
        SafePrompt prompt,
        ReadOnlyMemory<byte> picture,
        string mediaType,
        CancellationToken cancellationToken
    )
    {
        if (_service is null)
        {
            return new Moderation.Unanswered(_problem!);
        }

        if (ContentSafetyPicture.Problem(picture, mediaType) is { } reason)
        {
            return new Moderation.Unanswered(reason);
        }

        return await _service.AskAsync(
            "image:analyze",
            new ImageBody(new(picture)),
            body =>
                ContentSafetyAnswers.ReadSeverities(body, SeverityScale.Four, _severities.Pictures),
            cancellationToken
        );
    }

    // What one has found counts even when the other gave no answer.
    private static Moderation Join(IReadOnlyList<Moderation> answers)
    {
        string[] found =
        [
            .. answers.OfType<Moderation.Flagged>().SelectMany(flagged => flagged.Categories),
        ];
        return found.Length > 0
            ? new Moderation.Flagged(found)
            : answers.FirstOrDefault(answer => answer is not Moderation.Clear)
                ?? new Moderation.Clear();
    }
}
