using System.Collections.Frozen;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Core.Generation;

/// <summary>What a good description says, in the order in which a child thinks of it.</summary>
public enum PromptPart
{
    /// <summary>Who or what is there besides the monument.</summary>
    Subject,

    /// <summary>Where it is.</summary>
    Place,

    /// <summary>The time of day, the weather or the season.</summary>
    Light,

    /// <summary>How it is painted.</summary>
    Style,

    /// <summary>From where one looks.</summary>
    Composition,

    /// <summary>How it feels.</summary>
    Mood,

    /// <summary>Colours, sizes, numbers, what somebody wears, holds or does.</summary>
    Detail,
}

/// <summary>
/// Tells which parts a description has. It reads as the sketchbook does, on this computer and in microseconds, and knows a few words
/// more that only a model can draw. It never judges: what it does not find may be there in words that it does not know.
/// </summary>
public static class PromptParts
{
    // English first; words that the sketchbook reads in other languages count in those, too.
    private static readonly FrozenSet<string> Moods = Words(
        "happy cheerful joyful funny silly calm peaceful quiet cosy cozy dreamy magical mysterious spooky lonely sad adventurous exciting "
            + "festive friendly proud gentle wild stormy romantic feliz triste alegre tranquilo joyeux calme mystérieux fröhlich ruhig traurig geheimnisvoll"
    );

    private static readonly FrozenSet<string> Styles = Words(
        "cartoon comic collage mosaic photo photograph realistic sketch painting crayon chalk clay origami anime lego"
    );

    private static readonly FrozenSet<string> Views = Words(
        "foreground background closeup portrait silhouette symmetrical centre center distance"
    );

    private static readonly FrozenSet<string> Articles = Words(
        "a an the my his her their our one two three four five six many some ein eine einen einem einer der die das den dem mein meine "
            + "zwei drei un une le la les mon ma mes deux trois una el los las mi dos tres unos unas"
    );

    /// <summary>The parts that these words have; none when there are no words.</summary>
    /// <param name="words">Any text; only its first <see cref="Attempt.MaxWordsLength"/> UTF-16 code units are read.</param>
    public static IReadOnlySet<PromptPart> Find(string words)
    {
        var found = new HashSet<PromptPart>();
        var text = words.Length > Attempt.MaxWordsLength ? words[..Attempt.MaxWordsLength] : words;
        if (string.IsNullOrWhiteSpace(text))
        {
            return found;
        }

        var scene = Reader.Read(text);
        var tokens = text.ToLowerInvariant()
            .Split(
                [' ', ',', '.', ';', ':', '!', '?', '\n', '-'],
                StringSplitOptions.RemoveEmptyEntries
            );
        Add(
            PromptPart.Subject,
            scene.Subjects.Any(static s => s.Kind is not Monument)
                || scene.NotDrawn.Any(noun => IsNamed(noun, tokens))
        );
        // Somebody who is at a monument is somewhere.
        Add(
            PromptPart.Place,
            scene.Ground is not null
                || (
                    scene.Subjects.Any(static s => s.Kind is Monument)
                    && found.Contains(PromptPart.Subject)
                )
        );
        Add(
            PromptPart.Light,
            scene.Time is not null || scene.Weathers.Count > 0 || scene.Season is not null
        );
        Add(PromptPart.Style, scene.Style is not null || tokens.Any(Styles.Contains));
        Add(PromptPart.Composition, scene.Framing is not null || tokens.Any(Views.Contains));
        Add(PromptPart.Mood, tokens.Any(Moods.Contains));
        Add(PromptPart.Detail, scene.Subjects.Any(IsDetailed));
        return found;

        void Add(PromptPart part, bool isThere)
        {
            if (isThere)
            {
                found.Add(part);
            }
        }
    }

    // "A trombone" is somebody or something; of the words in "ich will nicht mehr leben", which the sketchbook does not know either,
    // none is.
    private static bool IsNamed(string noun, string[] tokens)
    {
        var at = Array.IndexOf(tokens, noun.ToLowerInvariant().Split(' ')[0]);
        return at >= 0 && tokens[Math.Max(0, at - 2)..at].Any(Articles.Contains);
    }

    private static bool IsDetailed(Subject subject) =>
        subject.Hue is not null
        || subject.Extent is not null
        || subject.Count > 1
        || subject.Pose != Pose.Standing
        || subject.Has.Count > 0
        || subject.Mount is not null;

    private static FrozenSet<string> Words(string list) =>
        list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
