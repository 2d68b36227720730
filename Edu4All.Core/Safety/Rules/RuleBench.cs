namespace Edu4All.Core.Safety;

/// <summary>What the screen says of a line under the published rules and under a draft.</summary>
public sealed record BenchLine(string Words, Verdict Published, Verdict Draft)
{
    /// <summary>Whether the draft would change what happens to the line.</summary>
    public bool IsChanged => Published.Kind != Draft.Kind || Published.Category != Draft.Category;
}

/// <summary>A line of the built-in lists that the screen would get wrong.</summary>
/// <param name="MustPass">Whether it should have passed; else it should have been stopped.</param>
public sealed record ProofFailure(string Words, bool MustPass, Verdict Verdict);

/// <summary>Tries phrases out before they are published. Nothing is stored and nothing is sent.</summary>
public sealed class RuleBench(PromptScreen screen)
{
    /// <summary>Most lines that are tried at once.</summary>
    public const int MaxLines = 500;

    private static readonly Lazy<string[]> MustPass = new(static () => Read("must-pass.txt"));
    private static readonly Lazy<string[]> MustStop = new(static () => Read("must-stop.txt"));

    /// <summary>The prompts that pass whatever a school adds, and those that never do.</summary>
    internal static (IReadOnlyList<string> Pass, IReadOnlyList<string> Stop) Lists =>
        (MustPass.Value, MustStop.Value);

    /// <summary>Screens each line twice. Lines longer than a child can type are tried all the same; empty ones are left out.</summary>
    public IReadOnlyList<BenchLine> Try(string text, ExtraPhrases published, ExtraPhrases draft) =>
        [
            .. text.Split(
                    ['\n', '\r'],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Take(MaxLines)
                .Select(words => new BenchLine(
                    words,
                    screen.Screen(words, published),
                    screen.Screen(words, draft)
                )),
        ];

    /// <summary>
    /// What the draft breaks of the built-in lists. A line that the phrases in force get wrong already (a school's own list file may
    /// stop more) is not held against the draft.
    /// </summary>
    public IReadOnlyList<ProofFailure> Prove(ExtraPhrases draft) =>
        draft == ExtraPhrases.None
            ? []
            :
            [
                .. MustPass
                    .Value.Where(words =>
                        screen.Screen(words).IsAllowed && !screen.Screen(words, draft).IsAllowed
                    )
                    .Select(words => new ProofFailure(words, true, screen.Screen(words, draft))),
                .. MustStop
                    .Value.Where(words => screen.Screen(words, draft).IsAllowed)
                    .Select(words => new ProofFailure(words, false, Verdict.Allowed)),
            ];

    private static string[] Read(string name)
    {
        using var file = new StreamReader(
            typeof(RuleBench).Assembly.GetManifestResourceStream(
                $"Edu4All.Core.Safety.Proof.{name}"
            )!
        );
        return
        [
            .. file.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(static line => line[0] != '#'),
        ];
    }
}
