using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Data.Seed;

/// <summary>What the children of the demo school have made so far.</summary>
internal sealed class DemoPictures(
    IServiceProvider services,
    AppDbContext db,
    Caller teacher,
    Guid assignmentId
)
{
    public static IReadOnlyList<string> Students { get; } =
    ["Amira", "Ben", "Chiara", "Dilan", "Emilia", "Finn", "Greta", "Hugo"];

    private static readonly (
        string Student,
        string Words,
        ArtworkState State,
        string Note
    )[] Works =
    [
        (
            "Amira",
            "The Eiffel Tower on the moon with an astronaut waving a flag",
            ArtworkState.Approved,
            "The moon makes the tower look even taller. Lovely idea!"
        ),
        (
            "Ben",
            "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils",
            ArtworkState.Draft,
            ""
        ),
        ("Ben", "Big Ben on a snowy mountain at night with an owl", ArtworkState.Approved, ""),
        (
            "Chiara",
            "Generate monument of the Arc of Triumph in Paris, France, in the evening light with a small child holding a Teddy looks on",
            ArtworkState.HandedIn,
            ""
        ),
        (
            "Dilan",
            "A dragon sleeping in front of the Great Pyramid at sunset",
            ArtworkState.HandedIn,
            ""
        ),
        ("Dilan", "A squirrel on a motorcycle", ArtworkState.Draft, ""),
        (
            "Emilia",
            "Dog next to Eiffel Tower in early morning sunlight",
            ArtworkState.Returned,
            "Beautiful light. Where would nobody expect the tower? Try another place."
        ),
        (
            "Emilia",
            "The Eiffel Tower under a rainbow in the desert with an elephant",
            ArtworkState.Draft,
            ""
        ),
        (
            "Finn",
            "The Leaning Tower of Pisa by the sea with a robot holding an umbrella in the rain",
            ArtworkState.Approved,
            "You thought of the weather, the place and who is there."
        ),
        ("Greta", "A badger wearing a tuxedo in front of the Taj Mahal", ArtworkState.HandedIn, ""),
        (
            "Greta",
            "The Statue of Liberty in a meadow with a cat and a red balloon, watercolour",
            ArtworkState.Draft,
            ""
        ),
    ];

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        var ids = await db.Enrollments.ToDictionaryAsync(
            place => place.Student!.DisplayName,
            place => place.StudentId,
            cancellationToken
        );
        foreach (var (student, words, state, note) in Works)
        {
            await MakeAsync(
                new(ids[student], IsStaff: false, IsAdministrator: false),
                words,
                state,
                note,
                cancellationToken
            );
        }

        await SubmitAsync(
            new(ids["Hugo"], IsStaff: false, IsAdministrator: false),
            "The Colosseum with two knights and a sword fight",
            cancellationToken
        );
    }

    private async Task MakeAsync(
        Caller author,
        string words,
        ArtworkState state,
        string note,
        CancellationToken cancellationToken
    )
    {
        var attemptId = await SubmitAsync(author, words, cancellationToken);
        // The worker has not started yet, so the queue is drawn here, in the way it would do it.
        var ledger = services.GetRequiredService<AttemptLedger>();
        while (await ledger.ClaimNextAsync(cancellationToken) is { } claim)
        {
            await services
                .GetRequiredService<GenerationService>()
                .DrawAsync(claim, ProviderCatalog.SketchbookName, cancellationToken);
        }

        var artworkId = await db
            .Artworks.Where(artwork => artwork.AttemptId == attemptId)
            .Select(artwork => artwork.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (artworkId != Guid.Empty && state != ArtworkState.Draft)
        {
            await services
                .GetRequiredService<HandInService>()
                .HandInAsync(author, artworkId, cancellationToken);
        }

        if (artworkId != Guid.Empty && state is ArtworkState.Approved or ArtworkState.Returned)
        {
            var decision =
                state == ArtworkState.Approved ? ReviewDecision.Approve : ReviewDecision.Return;
            await services
                .GetRequiredService<ReviewService>()
                .DecideAsync(teacher, artworkId, decision, note, cancellationToken);
        }
    }

    private async Task<Guid> SubmitAsync(
        Caller author,
        string words,
        CancellationToken cancellationToken
    )
    {
        var submission = await services
            .GetRequiredService<GenerationService>()
            .SubmitAsync(author, assignmentId, new(words) { IsNew = true }, cancellationToken);
        return submission.Value?.AttemptId
            ?? throw new InvalidOperationException(
                $"A demo picture was not taken in: {submission.Refusal}."
            );
    }
}
