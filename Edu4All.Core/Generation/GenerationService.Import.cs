using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

public sealed partial class GenerationService
{
    /// <summary>
    /// Takes in a picture made elsewhere, by something that has no API: the same way as that of a prompt, with the file in the place
    /// of a provider's answer. Nothing is stored when a check refuses. A picture that nothing has checked, or whose check gave no
    /// answer, is withheld; every other one is handed in.
    /// </summary>
    /// <param name="caller">The teacher of the class.</param>
    /// <param name="assignmentId">What it is for.</param>
    /// <param name="draft">The picture with its origin and description.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The id of the artwork.</returns>
    public async Task<Answer<Guid, ImportRefusal>> ImportAsync(
        Caller caller,
        Guid assignmentId,
        ImportDraft draft,
        CancellationToken cancellationToken = default
    )
    {
        draft = draft.Trimmed();
        if (
            (
                await import.FindRefusalAsync(
                    caller,
                    assignmentId,
                    draft.AuthorId,
                    cancellationToken
                ) ?? draft.FindProblem()
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        var layers = await rules.ReadAsync(assignmentId, cancellationToken);
        if (!screen.Screen(draft.Words, layers.Phrases).IsAllowed)
        {
            return ImportRefusal.WordsRefused;
        }

        // It stands under the picture, where children read it.
        if (!screen.Screen(draft.Origin, layers.Phrases).IsAllowed)
        {
            return ImportRefusal.OriginRefused;
        }

        if (PictureFormat.Recognise(draft.Bytes) is not { } file)
        {
            return ImportRefusal.FileNotAPicture;
        }

        var prompt = composer.Compose(draft.Words, layers);
        if (WordsRefused(await moderator.CheckWordsAsync(prompt, cancellationToken)) is { } ended)
        {
            return ended.End == AttemptEnd.Unchecked
                ? ImportRefusal.WordsUnchecked
                : ImportRefusal.WordsRefused;
        }

        var seen = await moderator.CheckPictureAsync(
            prompt,
            file.Bytes,
            file.MediaType,
            cancellationToken
        );
        return seen is Moderation.Flagged
            ? ImportRefusal.PictureRefused
            : await import.StoreAsync(
                caller,
                assignmentId,
                draft,
                new(file, "", [], ImportDraft.Provider, 0, null),
                WithheldAfter(seen),
                cancellationToken
            );
    }

    private static WithheldFor WithheldAfter(Moderation seen) =>
        seen switch
        {
            Moderation.Clear => WithheldFor.Nothing,
            Moderation.NotAsked => WithheldFor.NotChecked,
            _ => WithheldFor.Check,
        };
}
