using Edu4All.Tests.Wire.Outside;
using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>A child changes a picture with something from another one, drawn by a model on this computer.</summary>
public sealed class SeveralPicturesTests(Chromium chromium, LocalModelApp app)
    : BrowserTest(chromium, app),
        IClassFixture<LocalModelApp>
{
    [Fact]
    public async Task Pictures_are_chosen_and_taken_out_by_keyboard_and_go_along_in_their_order()
    {
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);
        foreach (var words in new[] { "A cat on a roof", "An owl in a tree", "A tower by the sea" })
        {
            await DescribeAsync(student, words);
            await student.SeeAsync(
                student.Page.Locator("article .words", new() { HasText = words })
            );
        }

        await student.Link("Change a part").ClickAsync();
        await student.Page.WaitForURLAsync("**/change/*");
        var chosen = student.Page.Locator("picture-chooser:defined ol li");
        await Assertions.Expect(chosen.First).ToBeHiddenAsync();
        await student.Page.GetByText("Add another picture").FocusAsync();
        await student.Page.Keyboard.PressAsync("Enter");
        // The cat first, which is the older one, then the owl.
        foreach (var at in new[] { 1, 0 })
        {
            await student.Page.Locator("picture-chooser [type=checkbox]").Nth(at).FocusAsync();
            await student.Page.Keyboard.PressAsync("Space");
        }

        await student.SeeAsync("That is picture 3 now.");
        await Assertions.Expect(chosen).ToHaveCountAsync(3);
        await student.AssertAccessibleAsync();
        await student.Button("Remove picture 2").FocusAsync();
        await student.Page.Keyboard.PressAsync("Enter");
        await student.SeeAsync("It is taken out again.");
        await Assertions.Expect(student.Button("Remove picture 2")).ToBeFocusedAsync();
        await Assertions.Expect(chosen).ToHaveCountAsync(2);
        await student
            .Page.GetByLabel("What should be different?")
            .FillAsync("Put the owl from picture 2 on the tower");
        await student.Button("Change it").ClickAsync();
        await student.SeeAsync(
            student.Page.Locator("article .words", new() { HasText = "Put the owl" })
        );

        var sent = Assert.Single(
            app.Model.Requests,
            static request => request.PathAndQuery == "/v1/images/edits"
        );
        var (fields, files) = await FormFile.ReadAsync(sent);
        Assert.Equal(["image[]", "image[]"], files.Select(static file => file.Name));
        // The tower, which is changed, then the owl.
        Assert.Equal(
            [LocalModelApp.Pictures[2], LocalModelApp.Pictures[1]],
            files.Select(static file => file.Bytes)
        );
        Assert.Contains("House rules", fields["prompt"], StringComparison.Ordinal);
        Assert.Contains("2 pictures come with", fields["prompt"], StringComparison.Ordinal);
        Assert.DoesNotContain("Dilan", sent.Everything, StringComparison.Ordinal);
    }
}
