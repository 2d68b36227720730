using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Edu4All.Core.Safety.Lists;

namespace Edu4All.Core.Safety;

/// <summary>
/// Phrases that a school or an assignment adds to the screen: some that stop, some that are allowed. They go through the same
/// normaliser as the lists, so a phrase in disguise is found too. An allowed phrase never lifts a worry, personal data,
/// sexual content, self-harm, an attack on the rules or another phrase that stops.
/// </summary>
public sealed class ExtraPhrases
{
    /// <summary>Most phrases of each kind; what is beyond is left out.</summary>
    public const int MaxPhrases = 500;

    /// <summary>Longest phrase in UTF-16 code units; longer ones are left out.</summary>
    public const int MaxPhraseLength = 100;

    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<string, ExtraPhrases> Compiled = new(
        StringComparer.Ordinal
    );

    private readonly ConditionalWeakTable<Lexicon, Lexicon> _over = [];
    private readonly string[] _stop;
    private readonly string[] _allow;

    private ExtraPhrases(string[] stop, string[] allow)
    {
        _stop = stop;
        _allow = allow;
    }

    /// <summary>No further phrases.</summary>
    public static ExtraPhrases None { get; } = new([], []);

    /// <summary>Makes the phrases ready; the same phrases are made ready once.</summary>
    /// <param name="stop">Words and phrases that stop, as an adult writes them.</param>
    /// <param name="allow">Words and phrases that are harmless here.</param>
    public static ExtraPhrases Compile(IEnumerable<string> stop, IEnumerable<string> allow)
    {
        var stops = Clean(stop);
        var allows = Clean(allow);
        if (stops.Length + allows.Length == 0)
        {
            return None;
        }

        if (Compiled.Count > MostKept)
        {
            Compiled.Clear();
        }

        return Compiled.GetOrAdd(
            string.Join('\n', stops) + "\n\n" + string.Join('\n', allows),
            _ => new(stops, allows)
        );
    }

    /// <summary>The lists with these phrases on top.</summary>
    internal Lexicon Over(Lexicon lists) => this == None ? lists : _over.GetValue(lists, Build);

    private Lexicon Build(Lexicon lists)
    {
        var builder = new LexiconBuilder();
        foreach (var phrase in _stop)
        {
            builder.AddPlain(
                phrase,
                new(
                    VerdictKind.Stop,
                    SafetyCategory.SchoolRule,
                    $"school/{phrase.Replace(' ', '-')}",
                    Weight.Strong,
                    default
                )
            );
        }

        foreach (var phrase in _allow)
        {
            builder.AddPlain(phrase, null);
        }

        return builder.BuildOver(lists);
    }

    private static string[] Clean(IEnumerable<string> phrases) =>
        [
            .. phrases
                .Select(static phrase => phrase.Trim())
                .Where(static phrase => phrase.Length is > 0 and <= MaxPhraseLength)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Take(MaxPhrases),
        ];
}
