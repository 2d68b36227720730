using System.Text.RegularExpressions;

namespace Edu4All.Tests.Conventions;

public sealed partial class SecretTests
{
    [Fact]
    public void No_key_and_no_path_of_somebodys_machine_is_in_the_repository()
    {
        var found = Sources
            .Files(
                ".",
                "*.cs",
                "*.razor",
                "*.json",
                "*.props",
                "*.targets",
                "*.csproj",
                "*.md",
                "*.js",
                "*.sh",
                "*.txt"
            )
            .Where(file => !Sources.Name(file).EndsWith("SecretTests.cs", StringComparison.Ordinal))
            .Where(file => Secret().IsMatch(file.Text()) || Home().IsMatch(file.Text()))
            .Select(Sources.Name);

        Assert.Empty(found);
    }

    // OpenAI's keys, and what a private key's file begins with.
    [GeneratedRegex(@"\bsk-(proj-)?[A-Za-z0-9]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY")]
    private static partial Regex Secret();

    [GeneratedRegex(@"(?<![\w.])(/home/\w+/|/root/|/Users/\w+/|/work/|C:\\Users\\)")]
    private static partial Regex Home();
}
