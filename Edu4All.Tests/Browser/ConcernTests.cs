using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>What the adults see and do when the gate has said no, and the switches.</summary>
public sealed class ConcernTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_worry_reaches_an_open_page_without_a_name_is_read_noted_closed_by_key_and_undone()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await using var student = await ArriveAsStudentAsync("Chiara");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "i want to die on the Eiffel Tower");

        // The teacher's page is loaded no more. The board may show it, so it names nobody.
        var toast = teacher.Page.Locator(".toast");
        await teacher.SeeAsync(toast);
        Assert.DoesNotContain("Chiara", await toast.InnerTextAsync(), StringComparison.Ordinal);
        await toast.GetByRole(AriaRole.Link).ClickAsync();
        await teacher.Page.WaitForURLAsync("**/concerns");
        await teacher.AssertAccessibleAsync();
        await Row(teacher, "Chiara").ClickAsync();
        await teacher.SeeAsync("i want to die on the Eiffel Tower");
        await teacher.SeeAsync("Robin Meyer read it");
        await teacher.AssertAccessibleAsync();

        await teacher.Page.GetByLabel("Note for colleagues").FillAsync("Talked in the break.");
        await teacher.Button("Add the note").ClickAsync();
        await teacher.SeeAsync("Robin Meyer wrote:");
        await teacher.Page.GetByRole(AriaRole.Heading, new() { Name = "Concerns" }).ClickAsync();
        await teacher.Page.Keyboard.PressAsync("c");
        await teacher.SeeAsync("Closed.");
        await Assertions.Expect(Row(teacher, "Chiara")).ToHaveCountAsync(0);
        await teacher.Page.Keyboard.PressAsync("u");
        await teacher.SeeAsync("Robin Meyer opened it again");
        await teacher.SeeAsync("Talked in the break.");
    }

    [Fact]
    public async Task A_paused_class_knows_at_once_and_goes_on_when_the_pause_is_over()
    {
        await using var student = await ArriveAsStudentAsync("Greta");
        await OpenDeskAsync(student);
        await student.Page.GetByLabel("What do you want to see?").FillAsync("Petra in the snow");
        await using var teacher = await ArriveAsTeacherAsync();
        await teacher.Link("Class 5B").First.ClickAsync();

        await teacher.Button("Pause the class").ClickAsync();
        await student.SeeAsync("Your teacher has paused pictures for the class");
        await Assertions.Expect(student.Button("Draw it")).ToBeDisabledAsync();
        await teacher.SeeAsync("The class is paused.");
        await teacher.AssertAccessibleAsync();

        await teacher.Button("End the pause").ClickAsync();
        await Assertions.Expect(student.Button("Draw it")).ToBeEnabledAsync();
        await student.Button("Draw it").ClickAsync();
        await student.SeeAsync(student.Button("Hand in this picture"));
    }

    [Fact]
    public async Task A_paused_child_is_marked_in_the_class_and_the_others_go_on()
    {
        await using var student = await ArriveAsStudentAsync("Finn");
        await OpenDeskAsync(student);
        await using var friend = await ArriveAsStudentAsync("Hugo");
        await OpenDeskAsync(friend);
        await using var teacher = await ArriveAsTeacherAsync();
        await teacher.Link("Class 5B").First.ClickAsync();

        await teacher.Button("Pause Finn").ClickAsync();
        await student.SeeAsync("Your teacher has paused pictures for you");
        await Assertions.Expect(friend.Button("Draw it")).ToBeEnabledAsync();
        await teacher.Button("End pause Finn").ClickAsync();
        await Assertions.Expect(student.Button("Draw it")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Rules_are_tried_out_refused_when_they_break_the_check_and_published()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await teacher.GoAsync("/school/rules");

        await teacher.Page.GetByLabel("Also stop these words").FillAsync("tower");
        await teacher
            .Page.GetByLabel("Descriptions")
            .FillAsync("The Eiffel Tower in the fog\nPetra in the snow");
        await teacher.Button("Check them").ClickAsync();
        await teacher.SeeAsync("2 lines: 1 pass, 1 would change with the draft.");
        await teacher.AssertAccessibleAsync();
        await teacher.Button("Publish").ClickAsync();
        await teacher.SeeAsync("Not published");

        await teacher.Page.GetByLabel("Also stop these words").FillAsync("zeppelin");
        await teacher.Button("Publish").ClickAsync();
        await teacher.SeeAsync("Published. Edition 1 holds from the next picture on.");
        await teacher.AssertAccessibleAsync();
    }

    private static ILocator Row(Visitor teacher, string student) =>
        teacher.Page.Locator(".list a", new() { HasText = student });
}
