using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Understanding;

/// <summary>Whether one expected element, as prompts.txt writes it, is in a scene.</summary>
internal static class Expectation
{
    private static readonly Dictionary<string, Relation> Relations = new(StringComparer.Ordinal)
    {
        ["beside"] = Relation.Beside,
        ["infront"] = Relation.InFront,
        ["behind"] = Relation.Behind,
        ["on"] = Relation.On,
        ["under"] = Relation.Under,
        ["inside"] = Relation.Inside,
        ["lookingat"] = Relation.LookingAt,
        ["between"] = Relation.Between,
    };

    /// <summary>True when found, false when not, null when it names a kind that the book does not have.</summary>
    public static bool? Holds(string element, Scene scene)
    {
        var words = element.Split(' ');
        var rest = string.Join(' ', words.Skip(1));
        switch (words[0])
        {
            case "nothing":
                return scene.NotDrawn.Count == 0;
            case "unknown":
                return scene.NotDrawn.Contains(rest);
            case "time":
                return KindOf(rest) is { } time ? scene.Time == time : null;
            case "place":
                return KindOf(rest) is { } place ? scene.Ground == place : null;
            case "style":
                return KindOf(rest) is { } style ? scene.Style == style : null;
            case "weather":
                return KindOf(rest) is { } weather ? scene.Weathers.Any(w => w == weather) : null;
            case "no":
                return KindOf(rest) is { } none ? All(scene).All(s => s.Kind != none) : null;
        }

        for (var i = 1; i < words.Length - 1; i++)
        {
            var (left, right) = (
                string.Join(' ', words.Take(i)),
                string.Join(' ', words.Skip(i + 1))
            );
            if (words[i] is "has" or "rides" or "is" || Relations.ContainsKey(words[i]))
            {
                return Between(left, words[i], right, scene);
            }
        }

        return KindOf(Noun(element)) is { } kind
            ? All(scene).Any(s => s.Kind == kind && Fits(s, element))
            : null;
    }

    private static bool? Between(string left, string verb, string right, Scene scene)
    {
        if (KindOf(left) is not { } who)
        {
            return null;
        }

        var subjects = All(scene).Where(s => s.Kind == who).ToList();
        if (verb == "is")
        {
            return subjects.Exists(s => s.Pose == Enum.Parse<Pose>(right, ignoreCase: true));
        }

        var others = right.Split(" + ").Select(KindOf).ToList();
        if (others.Contains(null))
        {
            return null;
        }

        bool Is(int at, Kind? kind) => at >= 0 && scene.Subjects[at].Kind == kind;
        return verb switch
        {
            "has" => subjects.Exists(s => s.Has.Any(h => h.Kind == others[0])),
            "rides" => subjects.Exists(s => s.Mount?.Kind == others[0]),
            _ => subjects.Exists(s =>
                s.Relation == Relations[verb]
                && Is(s.To, others[0])
                && (others.Count == 1 || Is(s.Also, others[1]))
            ),
        };
    }

    private static bool Fits(Subject subject, string element)
    {
        var noun = Noun(element);
        foreach (
            var word in element[..^noun.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var fits = char.IsAsciiDigit(word[0])
                ? subject.Count == word[0] - '0'
                : subject.Hue?.Word == word || subject.Extent?.Word == word;
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    // What is left of "3 tiny blue cat" when as many words as can be are taken for the name.
    private static string Noun(string element)
    {
        var words = element.Split(' ');
        for (var i = 0; i < words.Length - 1; i++)
        {
            var name = string.Join(' ', words.Skip(i));
            if (KindOf(name) is not null)
            {
                return name;
            }
        }

        return words[^1];
    }

    private static Kind? KindOf(string name)
    {
        var plain = string.Join(' ', Tokens.Of(name));
        return Catalogue.All.FirstOrDefault(k => k.Names.Contains(plain));
    }

    private static IEnumerable<Subject> All(Scene scene) => scene.Subjects.SelectMany(WithAll);

    private static IEnumerable<Subject> WithAll(Subject s) =>
        [s, .. s.Has, .. s.Mount is { } m ? WithAll(m) : []];
}
