using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;

namespace Edu4All.Tests.Conventions;

public sealed class ResourceTests
{
    [Fact]
    public void Every_key_that_a_page_asks_for_is_there()
    {
        var missing =
            from resource in ResourceUse.All
            let texts = resource.Texts
            from asked in resource.Asked
            where !texts.ContainsKey(asked.Key)
            select $"{asked.File} asks {resource.Name} for {asked.Key}";

        Repository.None(missing);
    }

    [Fact]
    public void Every_key_that_is_there_is_asked_for()
    {
        var unused =
            from resource in ResourceUse.All
            let mentioned = resource.Mentioned
            from key in resource.Texts.Keys
            where !mentioned.Any(pattern => pattern.IsMatch(key))
            select $"{resource.Name}: {key}";

        Repository.None(unused);
    }

    [Fact]
    public void No_text_is_empty_and_every_resource_has_its_users()
    {
        Assert.True(ResourceUse.All.Count > 4);
        Assert.All(ResourceUse.All, resource => Assert.NotEmpty(resource.Users));
        Assert.All(
            ResourceUse.All.SelectMany(resource => resource.Texts),
            text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key)
        );
    }

    /// <summary>What a page puts together from a value has a text for each value that can come.</summary>
    [Fact]
    public void Every_value_that_can_be_shown_has_its_text()
    {
        Has("SharedText", "State.{0}", Enum.GetValues<ArtworkState>());
        Has("DeskText", "Phase.{0}", Enum.GetValues<AssignmentPhase>());
        Has("DeskText", "Submit.{0}", Enum.GetValues<SubmitRefusal>());
        Has("DeskText", "HandIn.{0}", Enum.GetValues<HandInRefusal>());
        Has("AssignmentsText", "Phase.{0}", Enum.GetValues<AssignmentPhase>());
        Has("AssignmentsText", "Problem.{0}", Enum.GetValues<AssignmentProblem>());
        Has("ClassroomsText", "Add.{0}", Enum.GetValues<RosterRefusal>());
        Has("GalleryText", "Refusal.{0}", Enum.GetValues<ReviewRefusal>());
        Has("GalleryText", "Import.{0}", Enum.GetValues<ImportRefusal>());
        Has("GalleryText", "Order.{0}", Enum.GetValues<GalleryOrder>());
        Has(
            "GalleryText",
            "End.{0}",
            Enum.GetValues<AttemptEnd>()
                .Where(end =>
                    end == AttemptEnd.Unchecked || (end != AttemptEnd.None && !end.IsRefusal())
                )
        );
        Has(
            "ProvidersText",
            "Halt.{0}",
            Enum.GetValues<AttemptEnd>().Where(end => end.NeedsAdministrator())
        );
        Has(
            "DeskText",
            "Progress.Ready.{0}",
            Enum.GetValues<Web.Components.Pages.Desk.RoughWords>()
        );
        Has("DeskText", "Rule.{0}", Enum.GetValues<SafetyCategory>());
        Has("DeskText", "Paused.{0}", Enum.GetValues<PauseScope>());
        Has("SafeguardingText", "About.{0}", Enum.GetValues<SafetyCategory>());
        Has("SafeguardingText", "Means.{0}", Enum.GetValues<SafetyCategory>());
        Has("SafeguardingText", "Tray.{0}", Enum.GetValues<ConcernTray>());
        Has("SafeguardingText", "Did.{0}", Enum.GetValues<ConcernEntryKind>());
        Has("SafeguardingText", "Refusal.{0}", Enum.GetValues<ConcernRefusal>());
        Has("RulesText", "Problem.{0}", Enum.GetValues<RuleProblem>());
        Has("RulesText", "Verdict.{0}", Enum.GetValues<VerdictKind>());
        Has("RulesText", "Category.{0}", Enum.GetValues<SafetyCategory>());
        Has("GalleryText", "Flag.{0}", Enum.GetValues<FlagKind>());
        Has("AdminText", "Moderation.{0}", Enum.GetValues<Core.Safety.ModerationKind>());
        Has(
            "SharedText",
            "Error.{0}",
            Enum.GetValues<Core.Data.StorageProblem>().Except([Core.Data.StorageProblem.Other])
        );

        static void Has<T>(string resource, string key, IEnumerable<T> values)
        {
            var texts = ResourceUse.All.Single(all => all.Name == resource).Texts;
            Repository.None(
                values
                    .Select(value =>
                        string.Format(System.Globalization.CultureInfo.InvariantCulture, key, value)
                    )
                    .Where(name => !texts.ContainsKey(name))
                    .Select(name => $"{resource}: {name}")
            );
        }
    }
}
