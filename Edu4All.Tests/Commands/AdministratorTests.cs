using Edu4All.Core.Data.Seed;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Commands;

/// <summary>The way in for whoever sits at the server, when no administrator can sign in.</summary>
public sealed class AdministratorTests : IDisposable
{
    private readonly TempDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_forgotten_password_is_set_anew_while_the_app_runs()
    {
        await using var app = await AppProcess.StartAndWaitAsync(
            _data.Root,
            ("Edu4All:Demo", "true")
        );

        var tooShort = await RunAsync(DemoSchool.TeacherEmail, "short");
        Assert.Equal(2, tooShort.Code);
        var unknown = await RunAsync("nobody@edu4all.test", "A-new-password-1");
        Assert.Equal(2, unknown.Code);

        var (output, error, code) = await RunAsync(DemoSchool.TeacherEmail, "A-new-password-1");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("signs in with the new password", output, StringComparison.Ordinal);
        Assert.DoesNotContain("A-new-password-1", output, StringComparison.Ordinal);
        using var guest = new Guest(new(app.Address));
        await guest.SignInAsync(DemoSchool.TeacherEmail, "A-new-password-1");
    }

    [Fact]
    public async Task Where_no_school_is_nothing_is_made()
    {
        var (_, error, code) = await RunAsync("head@school.test", "A-new-password-1");

        Assert.Equal(64, code);
        Assert.StartsWith("There is no school", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_data.Root, "*.db"));
    }

    private Task<(string Out, string Error, int Code)> RunAsync(string email, string password) =>
        AppProcess.RunAsync(_data.Root, ["administrator", email], password + "\n");
}
