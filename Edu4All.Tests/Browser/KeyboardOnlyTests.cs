using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>No pointer: only keys, and what has the focus is what one would expect.</summary>
public sealed class KeyboardOnlyTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_child_can_do_everything_with_the_keyboard_alone()
    {
        await using var student = await ArriveAsync();
        var keys = student.Page.Keyboard;
        await student.GoAsync("/");
        await TabToAsync(student, "Your class code");
        await keys.TypeAsync("SUN4821");
        await keys.PressAsync("Enter");
        await student.SeeAsync("Who are you?");
        await student.BeReadyAsync();
        await TabToAsync(student, "Finn");
        await keys.PressAsync("Enter");
        await student.SeeAsync("Hello Finn");
        await TabToAsync(student, "Your PIN");
        await keys.TypeAsync("1234");
        await keys.PressAsync("Enter");
        await student.Page.WaitForURLAsync("**/desk");
        await student.BeReadyAsync();
        await TabToAsync(student, "Make a picture");
        await keys.PressAsync("Enter");
        await student.SeeAsync("What do you want to see?");

        await TabToAsync(student, "What do you want to see?");
        await keys.TypeAsync("A lion in front of Petra at sunset");
        await TabToAsync(student, "Draw it");
        await keys.PressAsync("Enter");
        await student.SeeAsync(student.Page.Locator("article .words", new() { HasText = "lion" }));
        // Finn's earlier picture hangs on the wall, so there is nothing to hand in; looking at it again is a key away.
        await TabToAsync(student, "The Leaning Tower of Pisa");
        await keys.PressAsync("Enter");
        await student.SeeAsync("You thought of the weather");
        await TabToAsync(student, "See it on the class wall");
        await keys.PressAsync("Enter");
        await student.Page.WaitForURLAsync("**/wall/*");
    }

    [Fact]
    public async Task A_teacher_can_review_with_the_keyboard_alone()
    {
        await using var teacher = await ArriveAsync();
        var keys = teacher.Page.Keyboard;
        await teacher.GoAsync("/account/login");
        await TabToAsync(teacher, "E-mail");
        await keys.TypeAsync("teacher@edu4all.test");
        await TabToAsync(teacher, "Password");
        await keys.TypeAsync("Monuments-1");
        await keys.PressAsync("Enter");
        await teacher.Page.WaitForURLAsync("**/classes");
        await teacher.BeReadyAsync();
        await TabToAsync(teacher, "Class 5B");
        await keys.PressAsync("Enter");
        await teacher.Page.WaitForURLAsync("**/classes/*");
        await TabToAsync(teacher, "A monument somewhere unexpected");
        await keys.PressAsync("Enter");
        await teacher.SeeAsync("Review 3 pictures");
        await keys.PressAsync("n");
        await teacher.SeeAsync("Picture by");
        await teacher.SeeAsync("3 pictures wait for you");

        await keys.PressAsync("a");
        await teacher.SeeAsync("2 pictures wait for you");
        await teacher.SeeAsync(teacher.Page.Locator("[data-key='u']"));
        await keys.PressAsync("u");
        await teacher.SeeAsync("3 pictures wait for you");
        await teacher.SeeAsync(teacher.Page.Locator("[data-key='r']"));

        await keys.PressAsync("r");
        await Assertions.Expect(teacher.Page.Locator("textarea:focus")).ToHaveCountAsync(1);
        await keys.TypeAsync("Try another time of day, and another place.");
        await keys.PressAsync("Control+Enter");
        await teacher.SeeAsync("2 pictures wait for you");
    }

    /// <summary>Presses Tab until the element whose accessible name begins so has the focus.</summary>
    private static async Task TabToAsync(Visitor visitor, string name)
    {
        const int Most = 80;
        for (var presses = 0; presses < Most; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var focused = await visitor.Page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement;
                  if (e === document.body) return ""; // Round the end of the page.
                  const label = e.labels?.[0]?.innerText ?? e.getAttribute("aria-label") ?? e.innerText ?? "";
                  const alt = e.querySelector?.("img")?.alt ?? "";
                  return `${label} ${alt}`;
                }
                """
            );
            if (focused.Contains(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"'{name}' cannot be reached with the Tab key on {visitor.Page.Url}."
        );
    }
}
