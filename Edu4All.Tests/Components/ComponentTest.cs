using Bunit;
using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Web.Components.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Components;

/// <summary>Parts of pages on their own, with the product's own texts.</summary>
public abstract class ComponentTest : BunitContext
{
    protected static readonly Guid AssignmentId = Guid.Parse(
        "0199f000-0000-7000-8000-0000000000a1"
    );

    protected ComponentTest()
    {
        Services.AddLocalization();
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<LocalTime>();
        Services.AddSingleton<Helplines>();
        Services.Configure<SafeguardingOptions>(options => options.Country = "GB");
        SetRendererInfo(new("Server", isInteractive: true));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private protected static Desk DeskWith(
        AssignmentPhase phase = AssignmentPhase.Open,
        int triesLeft = 3,
        DeskAttempt? latest = null,
        PauseScope? paused = null,
        params ArtworkCard[] pictures
    ) =>
        new(
            AssignmentId,
            Guid.NewGuid(),
            "Class 5B",
            "A monument",
            "",
            phase,
            null,
            null,
            6,
            triesLeft,
            paused,
            latest,
            [],
            pictures,
            new Dictionary<Guid, string>(),
            ProviderAbilities.DrawOnly,
            ProviderAbilities.DrawOnly,
            ProviderAbilities.DrawOnly
        );

    private protected static DeskAttempt AttemptWith(
        AttemptState state,
        AttemptEnd end = AttemptEnd.None,
        VerdictKind verdict = VerdictKind.Allow,
        int place = 0,
        bool awaitsTeacher = false,
        SafetyCategory category = SafetyCategory.None,
        string words = "A cat in Petra",
        bool canAppeal = false,
        bool isAppealed = false,
        params string[] ways
    ) =>
        new(
            Guid.NewGuid(),
            words,
            state,
            end,
            verdict,
            category,
            place,
            null,
            awaitsTeacher,
            false,
            canAppeal,
            isAppealed,
            "",
            ways
        );

    private protected static ArtworkCard Picture(
        ArtworkState state,
        string note = "",
        string notDrawn = "",
        string provider = "sketchbook"
    ) =>
        new(
            Guid.NewGuid(),
            Guid.NewGuid(),
            "Amira",
            "A cat in Petra",
            "A cat sits in Petra.",
            state,
            provider,
            DateTime.UtcNow,
            null,
            note,
            notDrawn
        );
}
