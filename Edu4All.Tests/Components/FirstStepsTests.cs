using Bunit;
using Edu4All.Web.Components.Pages.Classrooms;

namespace Edu4All.Tests.Components;

/// <summary>A teacher who has just made a class is told what comes next.</summary>
public sealed class FirstStepsTests : ComponentTest
{
    [Fact]
    public void An_empty_class_says_so_and_begins_with_the_children()
    {
        var steps = Show(hasStudents: false, hasAssignments: false);

        Assert.Contains("Nobody is in this class yet", steps.Markup, StringComparison.Ordinal);
        Assert.Contains("Add the children", Current(steps), StringComparison.Ordinal);
        // The code would open a page without names.
        Assert.Empty(steps.FindAll("a"));
    }

    [Fact]
    public void An_assignment_that_was_written_first_does_not_hide_that_nobody_is_there() =>
        Assert.Contains(
            "Add the children",
            Current(Show(hasStudents: false, hasAssignments: true)),
            StringComparison.Ordinal
        );

    [Fact]
    public void With_children_the_assignment_comes_next()
    {
        var steps = Show(hasStudents: true, hasAssignments: false);

        Assert.Contains("Give them an assignment", Current(steps), StringComparison.Ordinal);
        Assert.EndsWith(
            "/assignments/new",
            steps.Find("a").GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Contains("(done)", steps.FindAll("li")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void With_both_the_code_is_shown()
    {
        var steps = Show(hasStudents: true, hasAssignments: true);

        Assert.Contains("Show the class code", Current(steps), StringComparison.Ordinal);
        Assert.EndsWith("/code", steps.Find("a").GetAttribute("href"), StringComparison.Ordinal);
    }

    private IRenderedComponent<FirstSteps> Show(bool hasStudents, bool hasAssignments) =>
        Render<FirstSteps>(p =>
            p.Add(c => c.ClassroomId, Guid.NewGuid())
                .Add(c => c.HasStudents, hasStudents)
                .Add(c => c.HasAssignments, hasAssignments)
        );

    private static string Current(IRenderedComponent<FirstSteps> steps) =>
        steps.Find("[aria-current=step]").TextContent;
}
