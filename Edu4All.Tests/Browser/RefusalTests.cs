using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>What a child sees when the gate says no.</summary>
public sealed class RefusalTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task Stopped_words_come_with_the_rule_and_a_safe_way_on_that_can_be_drawn_at_once()
    {
        await using var student = await ArriveAsStudentAsync("Ben");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "a clown holding a sword in front of the Colosseum");
        await student.SeeAsync("Pictures here have no weapons in them");
        await student.SeeAsync("This did not use up a try");
        await student.AssertAccessibleAsync();
        await student.Button("a clown in front of the Colosseum").ClickAsync();
        await Assertions
            .Expect(student.Page.GetByLabel("What do you want to see?"))
            .ToHaveValueAsync("a clown in front of the Colosseum");
        await student.Button("Draw it").ClickAsync();

        await student.SeeAsync("3 of 6 tries left");
        await student.SeeAsync(student.Page.Locator("article.stage img"));
    }

    [Fact]
    public async Task Personal_data_is_covered_and_its_place_is_marked()
    {
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "draw my dog, mail me@school.test please");

        await student.SeeAsync("Leave out names, addresses and numbers");
        await Assertions
            .Expect(student.Page.Locator(".none mark"))
            .ToHaveTextAsync("••••••••••••••");
        await student.AssertAccessibleAsync();
    }

    [Fact]
    public async Task A_worry_gets_kind_words_and_a_number_to_call()
    {
        await using var student = await ArriveAsStudentAsync("Chiara");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "i want to die on the Eiffel Tower");

        await student.SeeAsync("You matter");
        await student.SeeAsync(student.Link("0800 1111"));
        Assert.Equal(0, await student.Page.GetByText("did not use up a try").CountAsync());
        await student.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_child_says_that_it_was_a_mistake_and_the_teacher_reads_it_beside_the_concern()
    {
        await using var teacher = await ArriveAsTeacherAsync();
        await using var student = await ArriveAsStudentAsync("Emilia");
        await OpenDeskAsync(student);
        await DescribeAsync(student, "a naked man who fights a zombie with a chainsaw");

        await student.Button("This was a mistake").ClickAsync();
        await student.SeeAsync("Thank you for saying so");
        await student.Page.ReloadAsync();
        await student.SeeAsync("Thank you for saying so");

        await teacher.GoAsync("/concerns");
        var row = teacher.Page.Locator("a[href^='/concerns/']", new() { HasText = "Emilia" });
        await teacher.SeeAsync(row.GetByText("This was a mistake"));
    }

    [Fact]
    public async Task The_rules_that_every_picture_follows_are_there_to_read()
    {
        await using var student = await ArriveAsStudentAsync("Finn");
        await OpenDeskAsync(student);

        await student.Page.GetByText("The rules every picture follows").ClickAsync();

        await student.SeeAsync("It makes fun of nobody");
        await student.AssertAccessibleAsync();
    }
}
