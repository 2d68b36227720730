using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

public sealed partial class GenerationService
{
    /// <summary>Longest description that is kept, in UTF-16 code units: room to change it within <see cref="Attempt.MaxWordsLength"/>.</summary>
    public const int MaxDescriptionLength = 300;

    /// <summary>Whether what draws now can say what a picture shows.</summary>
    public bool CanDescribe(ArtworkCard picture) =>
        providers.AbilitiesFor(picture.IsSketch, picture.HasScene, usesSketchbook: false).Describes;

    /// <summary>
    /// Has a vision model say what a picture shows, once for each picture. Its words are screened and moderated like a child's before
    /// anybody reads them; what does not pass is thrown away.
    /// </summary>
    /// <param name="caller">Its author, or the teacher of the class.</param>
    /// <param name="assignmentId">What the picture is for.</param>
    /// <param name="artworkId">The picture.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Answer<string, DescribeRefusal>> DescribeAsync(
        Caller caller,
        Guid assignmentId,
        Guid artworkId,
        CancellationToken cancellationToken = default
    )
    {
        var found = await sources.FindToDescribeAsync(
            caller,
            assignmentId,
            artworkId,
            cancellationToken
        );
        if (found is null || found.Description.Length > 0)
        {
            return found is null ? DescribeRefusal.NotFound : found.Description;
        }

        var can = providers.AbilitiesFor(
            found.IsSketch,
            found.Picture.Scene.Length > 0,
            found.UsesSketchbook
        );
        if (!can.Describes)
        {
            return DescribeRefusal.CannotDo;
        }

        var provider = providers.Get(
            found.IsSketch ? ProviderCatalog.SketchbookName : providers.CurrentName
        );
        if (
            await holds.FindAsync(found.ClassroomId, caller.Id, provider.Name, cancellationToken)
                is var hold
            && hold.Pause is not null
        )
        {
            return DescribeRefusal.Paused;
        }

        if (hold.Halt is not null)
        {
            return DescribeRefusal.CannotDo;
        }

        if (!pace.TryTake(caller.Id))
        {
            return DescribeRefusal.TooFast;
        }

        using var pass = provider.IsOutside ? gate.TryEnter(provider.Name) : GatePass.Free;
        if (pass is null)
        {
            return DescribeRefusal.TooFast;
        }

        // What the sketchbook says is free.
        var reserved = provider.IsOutside
            ? await descriptions.ReserveAsync(
                found.ClassroomId,
                assignmentId,
                artworkId,
                provider.Name,
                cancellationToken
            )
            : null;
        if (provider.IsOutside && reserved is null)
        {
            return DescribeRefusal.NoBudget;
        }

        pass.Sent();
        var answer = await provider.DescribeAsync(found.Picture, cancellationToken);
        gate.Learn(provider.Name, answer);
        if (reserved is not null)
        {
            // Whoever asked may be gone; what it cost is known.
            await descriptions.SettleAsync(reserved, answer, CancellationToken.None);
        }

        if (answer is not ProviderOutcome.Described described)
        {
            return DescribeRefusal.Failed;
        }

        var text = Shorten(described.Text);
        var isClear =
            text.Length > 0 && await IsClearAsync(text, assignmentId, provider, cancellationToken);
        await sources.KeepDescriptionAsync(artworkId, isClear ? text : "", cancellationToken);
        return isClear ? text : DescribeRefusal.Refused;
    }

    private async Task<bool> IsClearAsync(
        string text,
        Guid assignmentId,
        IImageProvider provider,
        CancellationToken cancellationToken
    )
    {
        var layers = await rules.ReadAsync(assignmentId, cancellationToken);
        return screen.Screen(text, layers.Phrases).IsAllowed
            && (
                !provider.IsOutside
                || WordsRefused(
                    await moderator.CheckWordsAsync(
                        composer.Compose(text, layers),
                        cancellationToken
                    )
                )
                    is null
            );
    }

    private static string Shorten(string text)
    {
        var line = string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length <= MaxDescriptionLength
            ? line
            : line[..line.LastIndexOf(' ', MaxDescriptionLength)].TrimEnd(',', ';', ' ') + " …";
    }
}
