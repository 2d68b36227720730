using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

public sealed class ReviewTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task The_teacher_watches_a_picture_arrive_approves_it_and_the_child_sees_it()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await OpenGalleryAsync(teacher);
        await using var student = await ArriveAsStudentAsync("Hugo");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "The Statue of Liberty in the desert with a camel");
        await student.Button("Hand in this picture").ClickAsync();
        await student.SeeAsync("Your teacher can see this picture now");

        // Neither page is loaded again from here on.
        await teacher.SeeAsync("Review 4 pictures");
        await teacher.GoAsync(await HrefAsync(teacher, "Review 4 pictures"));
        await teacher.SeeAsync("Picture by Hugo");
        await teacher
            .Page.GetByLabel("Note to the child")
            .FillAsync("What a lonely statue! Well done.");
        await teacher.Button("Approve").ClickAsync();

        await student.SeeAsync("What a lonely statue! Well done.");
        await student.Link("See it on the class wall").ClickAsync();
        await student.SeeAsync("The Statue of Liberty in the desert with a camel");
    }

    [Fact]
    public async Task A_returned_picture_reaches_the_child_with_its_note_and_the_decision_can_be_taken_back()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await OpenGalleryAsync(teacher);
        await teacher
            .Page.Locator("a[href*='/artworks/']", new() { HasText = "dragon" })
            .First.ClickAsync();
        await teacher.SeeAsync("Picture by Dilan");
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);
        await student.Page.Locator(".strip button", new() { HasText = "dragon" }).ClickAsync();
        await student.SeeAsync("Your teacher can see this picture now");

        await teacher.Page.GetByLabel("Note to the child").FillAsync("Where is the dragon going?");
        await teacher.Button("Return with the note").ClickAsync();
        await student.SeeAsync("Where is the dragon going?");
        await student.Button("Hand in this picture").WaitForAsync();

        // The teacher's own page has caught up with the decision, and the note is no longer where keys go.
        await teacher.SeeAsync(teacher.Page.Locator("[data-key='u']"));
        await Assertions.Expect(teacher.Page.Locator("textarea:focus")).ToHaveCountAsync(0);
        await teacher.Page.Keyboard.PressAsync("u");
        await student.SeeAsync("Your teacher can see this picture now");
    }

    [Fact]
    public async Task A_picture_that_is_not_approved_is_nowhere_for_a_classmate()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await OpenGalleryAsync(teacher);
        var link = teacher
            .Page.Locator("a[href*='/artworks/']", new() { HasText = "badger" })
            .First;
        var page = (await link.GetAttributeAsync("href"))!.Split('?')[0];
        await using var classmate = await ArriveAsStudentAsync("Amira");

        foreach (var path in (string[])[page, $"{page}/image", $"{page}/thumbnail"])
        {
            Assert.Equal(404, (await classmate.Page.APIRequest.GetAsync(path)).Status);
        }

        await classmate.Page.Locator("a[href^='/wall/']").First.ClickAsync();
        await classmate.Page.WaitForURLAsync("**/wall/*");
        Assert.Equal(0, await classmate.Page.GetByText("badger").CountAsync());
    }

    private static async Task OpenGalleryAsync(Visitor teacher)
    {
        await teacher.Link("Class 5B").First.ClickAsync();
        await teacher.Page.WaitForURLAsync("**/classes/*");
        await teacher.Link("A monument somewhere unexpected").First.ClickAsync();
        await teacher.SeeAsync("Class wall");
    }

    private static async Task<string> HrefAsync(Visitor visitor, string link) =>
        await visitor
            .Page.GetByRole(AriaRole.Link, new() { Name = link })
            .First.GetAttributeAsync("href")
        ?? "/";
}
