using Edu4All.Core.Providers.OpenAI;
using Edu4All.Core.Providers.Wire;
using OpenAI.Moderations;

namespace Edu4All.Core.Safety.OpenAI;

/// <summary>
/// Asks OpenAI's moderation service, which is free of charge. It is shown the child's description, not the metaprompt: the
/// house rules name what they forbid and would be flagged every time. Everything but a complete answer is
/// <see cref="Moderation.Unanswered"/>. It does not see hate symbols in pictures; the service scores those in text only.
/// </summary>
public sealed class OpenAIModerator : IModerator
{
    private readonly string _model;
    private readonly string? _problem;
    private readonly Exchange _exchange;
    private readonly OpenAIModerationAnswer _answer;
    private readonly ModerationClient? _client;

    /// <summary>Makes the moderator. With a missing or impossible setting it answers nothing and sends nothing.</summary>
    /// <param name="options">The section <c>Edu4All:Moderation</c>.</param>
    /// <param name="clock">For deadlines and pauses.</param>
    public OpenAIModerator(ModerationOptions options, TimeProvider clock)
    {
        var settings = new OpenAISettings(
            "Edu4All:Moderation",
            options.Endpoint,
            options.ApiKey,
            options.Timeout
        );
        _model = options.Model;
        _problem = string.IsNullOrWhiteSpace(_model)
            ? $"{settings.Section}:Model is not set."
            : settings.Problem;
        _exchange = new(options.Timeout, ReplyBody.TextLimit, clock);
        _answer = new(options);
        _client = _problem is null
            ? new(_model, settings.Credential, settings.ClientOptions(clock))
            : null;
    }

    /// <inheritdoc />
    public string? Problem => _problem;

    /// <inheritdoc />
    public Task<Moderation> CheckWordsAsync(
        SafePrompt prompt,
        CancellationToken cancellationToken
    ) => AskAsync([OpenAIModerationBody.Words(prompt.Description)], false, cancellationToken);

    /// <inheritdoc />
    public Task<Moderation> CheckPictureAsync(
        SafePrompt prompt,
        ReadOnlyMemory<byte> picture,
        string mediaType,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            [
                OpenAIModerationBody.Words(prompt.Description),
                OpenAIModerationBody.Picture(picture, mediaType),
            ],
            true,
            cancellationToken
        );

    private async Task<Moderation> AskAsync(
        IReadOnlyList<OpenAIModerationBody.Part> input,
        bool withPicture,
        CancellationToken cancellationToken
    )
    {
        if (_client is null)
        {
            return new Moderation.Unanswered(_problem!);
        }

        var reply = await _exchange.SendAsync(
            _client.ClassifyTextAsync,
            new OpenAIModerationBody(_model, input),
            cancellationToken
        );
        return reply switch
        {
            Reply.Answered { Status: 200 } answer => _answer.Read(answer.Body, withPicture),
            Reply.Answered answer => new Moderation.Unanswered(
                OpenAIErrors.Reason(answer.Status, OpenAIError.Parse(answer.Body))
            ),
            Reply.Broken broken => new Moderation.Unanswered(broken.Reason),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }
}
