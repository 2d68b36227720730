using Edu4All.Core.Accounts;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

public sealed partial class GenerationService
{
    /// <summary>
    /// Takes in a wish: checks the right, screens the words and puts its attempts into the queue, committed before this
    /// returns. Words that the screen does not allow are recorded as refused and cost no try. When there is a picture of the same
    /// words already, that is offered and nothing is recorded, unless the wish says that it has to be a new one.
    /// </summary>
    /// <param name="caller">A student of the class, or its teacher for a demonstration.</param>
    /// <param name="assignmentId">What it is for.</param>
    /// <param name="wish">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Answer<Submission, SubmitRefusal>> SubmitAsync(
        Caller caller,
        Guid assignmentId,
        PictureWish wish,
        CancellationToken cancellationToken = default
    )
    {
        var source = await FindSourceAsync(wish.SourceId);
        var asked = wish with
        {
            Words = (wish.Task == PictureTask.Vary ? source?.Words ?? "" : wish.Words).Trim(),
            Variety = (await FindSourceAsync(wish.LikeId))?.Variety,
        };
        if (FindProblem(asked, source, caller) is { } problem)
        {
            return problem;
        }

        if (!await beside.MayUseAsync(caller, assignmentId, asked.BesideIds, cancellationToken))
        {
            return SubmitRefusal.BadBeside;
        }

        var layers = await rules.ReadAsync(assignmentId, cancellationToken);
        var verdicts = asked
            .Descriptions.Select(words => screen.Screen(words, layers.Phrases))
            .ToList();
        var verdict = verdicts[Math.Max(0, verdicts.FindIndex(static found => !found.IsAllowed))];
        if (
            verdict.IsAllowed
            && asked.MayBeEarlier
            && await FindEarlierAsync(caller, assignmentId, asked, layers, cancellationToken)
                is { } earlier
        )
        {
            return new Submission(Guid.Empty, verdict) { EarlierId = earlier };
        }

        var taken = await intake.TakeAsync(caller, assignmentId, asked, verdict, cancellationToken);
        if (taken.Refusal is { } refusal)
        {
            return refusal;
        }

        metrics.Submitted(verdict);
        CheckAhead(taken.Value!, layers);
        return new Submission(taken.Value!.Attempts[0].Id, verdict);

        async Task<FoundSource?> FindSourceAsync(Guid? artworkId) =>
            artworkId is { } id
                ? await sources.FindAsync(caller, assignmentId, id, cancellationToken)
                : null;
    }

    // Who has to wait for a place can be checked in the meantime.
    private void CheckAhead(TakenIn taken, UpperLayers layers)
    {
        if (
            !taken.Verdict.IsAllowed
            || !providers.IsOutside(taken.Provider)
            || gate.HasRoom(taken.Provider)
        )
        {
            return;
        }

        foreach (var attempt in taken.Attempts)
        {
            var prompt = composer.Compose(
                attempt.Description,
                layers,
                attempt.Task,
                attempt.MaskSha256 is not null,
                attempt.BesideIds.Count
            );
            ahead.Want(
                attempt.Id,
                prompt.Sha256,
                ended => moderator.CheckWordsAsync(prompt, ended)
            );
        }
    }

    private SubmitRefusal? FindProblem(PictureWish wish, FoundSource? source, Caller caller)
    {
        if (wish.SourceId is not null && source is null)
        {
            return SubmitRefusal.CannotDo;
        }

        if (wish.FindProblem(caller.IsStaff) is { } problem)
        {
            return problem;
        }

        if (source is null)
        {
            return null;
        }

        var can = providers.AbilitiesFor(source.IsSketch, source.HasScene, source.UsesSketchbook);
        return !can.Can(wish.Task) || (wish.Mask is not null && !can.Masks) ? SubmitRefusal.CannotDo
            : wish.BesideIds.Count >= can.MostSources ? SubmitRefusal.BadBeside
            : null;
    }

    // The same text for the same model with the same settings: what would be paid for is there.
    private async Task<Guid?> FindEarlierAsync(
        Caller caller,
        Guid assignmentId,
        PictureWish wish,
        UpperLayers layers,
        CancellationToken cancellationToken
    )
    {
        var provider = providers.Get(
            providers.NameFor(await sources.UseSketchbookAsync(assignmentId, cancellationToken))
        );
        return await sources.FindEarlierAsync(
            caller,
            assignmentId,
            new(
                composer.Compose(wish.Words, layers).Sha256,
                provider.Name,
                provider.Model,
                provider.Settings,
                wish.Variety
            ),
            cancellationToken
        );
    }
}
