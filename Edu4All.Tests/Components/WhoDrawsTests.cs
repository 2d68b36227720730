using AngleSharp.Dom;
using Bunit;
using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Providers;
using Edu4All.Core.Usage;
using Edu4All.Tests.Support;
using Edu4All.Web.Components.Pages.Providers;
using Edu4All.Web.Components.Pages.Usage;
using Edu4All.Web.Components.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Components;

/// <summary>What a teacher and an administrator see of a provider that is halted, and of the money, with the school behind it.</summary>
public sealed class WhoDrawsTests : IAsyncLifetime
{
    private readonly BunitContext _page = new();
    private TestSchool _school = null!;
    private Lesson _lesson = null!;

    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _school = await TestSchool.OpenAsync(null, ("Providers:scripted:PricePerPicture", "0.05"));
        _lesson = await _school.AddLessonAsync();
        _page.Services.AddLocalization();
        _page.Services.AddSingleton(TimeProvider.System);
        _page.Services.AddScoped<LocalTime>();
        _page.Services.AddSingleton<Money>();
        _page.Services.AddSingleton(_school.Get<ProviderHalts>());
        _page.Services.AddSingleton(_school.Get<ClassroomService>());
        _page.Services.AddSingleton(_school.Get<BudgetService>());
        _page.Services.AddSingleton(_school.Get<UsageQueries>());
    }

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await _school.DisposeAsync();
    }

    [Fact]
    public async Task The_teacher_reads_why_and_goes_on_with_the_sketchbook_and_back()
    {
        await HaltAsync();
        var shown = Show(_lesson.Teacher);
        Assert.Contains("has blocked the school's account", shown.Markup, StringComparison.Ordinal);
        // What the provider said is for whoever can mend it.
        Assert.DoesNotContain("Blocked.", shown.Markup, StringComparison.Ordinal);

        await Press(shown, "Draw with the sketchbook");
        Assert.Contains(
            "The sketchbook draws for this class",
            shown.Markup,
            StringComparison.Ordinal
        );
        Assert.True(await UsesSketchbookAsync());

        await Press(shown, "Draw with scripted again");
        Assert.Contains("Pictures are stopped", shown.Markup, StringComparison.Ordinal);
        Assert.False(await UsesSketchbookAsync());
    }

    [Fact]
    public void While_all_is_well_there_is_only_the_choice()
    {
        Assert.Equal("", Show(_lesson.Teacher).Markup.Trim());
        Assert.Contains(
            "Drawn by scripted",
            Show(_lesson.Teacher, isChoice: true).Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_else_sees_anything()
    {
        await HaltAsync();

        Assert.Equal("", Show(_lesson.Student.Caller).Markup.Trim());
        Assert.Equal("", Show(await _school.AddTeacherAsync()).Markup.Trim());
    }

    [Fact]
    public async Task The_administrator_reads_what_it_said_and_lets_it_try_again()
    {
        await HaltAsync();
        var shown = _page.Render<HaltedProvider>(parameters =>
            parameters.Add(p => p.Caller, TestSchool.Administrator)
        );
        Assert.Contains("Blocked.", shown.Find("code").TextContent, StringComparison.Ordinal);

        await Press(shown, "Try again");

        Assert.Equal("", shown.Markup.Trim());
        Assert.Null(await _school.Get<ProviderHalts>().FindCurrentAsync(Stop));
    }

    [Theory]
    [InlineData("5", 5_000_000L)]
    [InlineData(" 0.5 ", 500_000L)]
    [InlineData("0", 0L)]
    [InlineData("", null)]
    public async Task A_purse_is_filled_with_what_is_typed(string typed, long? micros)
    {
        var shown = await FillAsync(typed);

        Assert.Equal("Saved.", shown.Find("[role=status]").TextContent);
        Assert.Equal(micros, await BudgetAsync());
    }

    [Theory]
    [InlineData("five")]
    [InlineData("-1")]
    [InlineData("1,000")]
    [InlineData("99999999999")]
    public async Task What_is_no_amount_is_said_and_changes_nothing(string typed)
    {
        await _school
            .Get<BudgetService>()
            .SetAsync(TestSchool.Administrator, _lesson.ClassroomId, 7, Stop);

        var shown = await FillAsync(typed);

        Assert.Contains(
            "Enter an amount",
            shown.Find("[role=status]").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(7_000_000, await BudgetAsync());
    }

    [Fact]
    public async Task What_is_left_is_in_view_when_there_is_a_limit()
    {
        Assert.Equal("", ShowLeft().Markup.Trim());
        await _school
            .Get<BudgetService>()
            .SetAsync(TestSchool.Administrator, _lesson.ClassroomId, 0.08m, Stop);
        Assert.Contains("0.08", ShowLeft().Markup, StringComparison.Ordinal);

        await _school.SubmitAsync(_lesson.Student.Caller, _lesson.AssignmentId);
        Assert.Contains("0.03", ShowLeft().Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<WhoDraws> Show(Caller caller, bool isChoice = false) =>
        _page.Render<WhoDraws>(parameters =>
            parameters
                .Add(p => p.Caller, caller)
                .Add(p => p.ClassroomId, _lesson.ClassroomId)
                .Add(p => p.IsChoice, isChoice)
        );

    private IRenderedComponent<BudgetLeft> ShowLeft() =>
        _page.Render<BudgetLeft>(parameters =>
            parameters
                .Add(p => p.Caller, _lesson.Teacher)
                .Add(p => p.ClassroomId, _lesson.ClassroomId)
        );

    private async Task<IRenderedComponent<BudgetField>> FillAsync(string typed)
    {
        var shown = _page.Render<BudgetField>(parameters =>
            parameters
                .Add(p => p.Caller, TestSchool.Administrator)
                .Add(p => p.ClassroomId, _lesson.ClassroomId)
                .Add(p => p.Label, "Class 5B")
                .Add(p => p.Purse, new(null, 0, 0))
        );
        await shown.Find("input").ChangeAsync(new() { Value = typed });
        await shown.Find("form").SubmitAsync();
        return shown;
    }

    private static Task Press(
        IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> shown,
        string label
    ) => shown.FindAll("button").Single(button => button.TextContent == label).ClickAsync(new());

    private async Task HaltAsync()
    {
        _school.Provider.Answers(new ProviderOutcome.Suspended("Blocked."));
        await _school.SubmitAsync(_lesson.Student.Caller, _lesson.AssignmentId);
        await _school.DrawAllAsync();
    }

    private Task<bool> UsesSketchbookAsync() =>
        _school.ReadAsync(db => db.Classrooms.Select(c => c.UsesSketchbook).SingleAsync(Stop));

    private Task<long?> BudgetAsync() =>
        _school.ReadAsync(db => db.Classrooms.Select(c => c.BudgetMicros).SingleAsync(Stop));
}
