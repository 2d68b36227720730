using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// A scene as text to keep beside its picture, so that the picture can be changed later: versioned JSON, kinds by name, the same bytes on every
/// machine. Holds the book's words only, none of the child's.
/// </summary>
internal static class StoredScene
{
    /// <summary>Counts up when older readers would misread a newer text.</summary>
    private const int Version = 1;

    /// <summary>Nobody stores more; a text made by hand must not make us work for it.</summary>
    private const int Longest = 64 * 1024;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 12,
    };

    /// <summary>Writes a scene.</summary>
    public static string Write(Scene scene) =>
        JsonSerializer.Serialize(
            Paged(scene) with
            {
                Version = Version,
                Under = scene.Under.Count == 0 ? null : [.. scene.Under.Select(Paged)],
            },
            Options
        );

    /// <summary>Reads a scene.</summary>
    /// <exception cref="FormatException">The text is no stored scene, or one of a later version.</exception>
    public static Scene Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var page =
                text.Length > Longest ? null : JsonSerializer.Deserialize<Page>(text, Options);
            if (page is not { Version: Version, Subjects: not null })
            {
                throw new FormatException("Not a scene of this sketchbook.");
            }

            return Again(page) with
            {
                Under = [.. (page.Under ?? []).Select(Again)],
            };
        }
        catch (OverflowException e)
        {
            throw new FormatException("Not a scene of this sketchbook.", e);
        }
        catch (JsonException e)
        {
            throw new FormatException("Not a scene of this sketchbook.", e);
        }
    }

    private static Page Paged(Scene scene) =>
        new()
        {
            Seed = scene.Seed.ToString("x16", CultureInfo.InvariantCulture),
            Palette = scene.Palette,
            Ground = scene.Ground?.Names[0],
            Time = scene.Time?.Names[0],
            Weathers =
                scene.Weathers.Count == 0 ? null : [.. scene.Weathers.Select(w => w.Names[0])],
            Season = scene.Season?.Names[0],
            Framing = scene.Framing?.Names[0],
            Style = scene.Style?.Names[0],
            Subjects = [.. scene.Subjects.Select(Written)],
            Patch = scene.Patch is null ? null : PatchText.Write(scene.Patch),
            Spared = scene.Spared,
        };

    private static Scene Again(Page page) =>
        new()
        {
            Seed = ulong.Parse(
                page.Seed ?? "0",
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            ),
            Palette = page.Palette,
            Ground = Named<Ground>(page.Ground),
            Time = Named<TimeOfDay>(page.Time),
            Weathers = [.. (page.Weathers ?? []).Select(Named<Weather>).OfType<Weather>()],
            Season = Named<Season>(page.Season),
            Framing = Named<Framing>(page.Framing),
            Style = Named<Style>(page.Style),
            Subjects = Linked([.. (page.Subjects ?? []).Select(Again)]),
            Patch = page.Patch is null ? null : PatchText.Read(page.Patch),
            Spared = page.Spared is { } spared
                ? Math.Clamp(spared, 0, Thrift.Steps.Length - 1)
                : null,
        };

    // A kind that has left the book leaves the picture, and all that pointed at it points nowhere.
    private static IReadOnlyList<Subject> Linked(IReadOnlyList<Subject?> read)
    {
        var kept = read.OfType<Subject>().ToList();
        int Place(int at) => at >= 0 && at < read.Count && read[at] is { } s ? kept.IndexOf(s) : -1;
        return [.. kept.Select(s => s with { To = Place(s.To), Also = Place(s.Also) })];
    }

    private static Entry Written(Subject s) =>
        new()
        {
            Kind = s.Kind.Names[0],
            Count = s.Count == 1 ? 0 : s.Count,
            Colour = s.Hue is { } h ? $"{h.Word} {SvgWriter.Hex(h.Tone)}" : null,
            Size = s.Extent?.Word,
            Factor = s.Extent?.Factor ?? 0,
            Pose = s.Pose == Pose.Standing ? null : s.Pose.ToString(),
            Has = s.Has.Count == 0 ? null : [.. s.Has.Select(Written)],
            Mount = s.Mount is { } m ? Written(m) : null,
            Relation = s.Relation == Relation.None ? null : s.Relation.ToString(),
            To = s.To + 1,
            Also = s.Also + 1,
            Pins = s.Pins.Count == 0 ? null : [.. s.Pins],
        };

    private static Subject? Again(Entry? e) =>
        Named<Kind>(e?.Kind) is not { } kind || e is null
            ? null
            : new Subject(kind)
            {
                Count = Math.Clamp(e.Count, 1, 7),
                Hue = HueOf(e.Colour),
                Extent = e.Size is { } size ? new Extent(size, Math.Clamp(e.Factor, 0.3, 3)) : null,
                Pose = Enum.TryParse<Pose>(e.Pose, out var pose) ? pose : Pose.Standing,
                Has = [.. (e.Has ?? []).Select(Again).OfType<Subject>()],
                Mount = Again(e.Mount),
                Relation = Enum.TryParse<Relation>(e.Relation, out var relation)
                    ? relation
                    : Relation.None,
                To = e.To - 1,
                Also = e.Also - 1,
                Pins = e.Pins ?? [],
            };

    private static Hue? HueOf(string? text)
    {
        var parts = text?.Split(" #");
        return
            parts is [var word, { Length: 3 or 6 } hex]
            && int.TryParse(
                hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex,
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture,
                out var rgb
            )
            ? new Hue(word, Tone.Of(rgb))
            : null;
    }

    private static T? Named<T>(string? name)
        where T : Kind =>
        name is null ? null : Catalogue.Every<T>().FirstOrDefault(k => k.Names.Contains(name));

    private sealed record Page
    {
        public int Version { get; init; }

        public string? Seed { get; init; }

        public int Palette { get; init; }

        public string? Ground { get; init; }

        public string? Time { get; init; }

        public IReadOnlyList<string>? Weathers { get; init; }

        public string? Season { get; init; }

        public string? Framing { get; init; }

        public string? Style { get; init; }

        public IReadOnlyList<Entry>? Subjects { get; init; }

        public string? Patch { get; init; }

        public int? Spared { get; init; }

        public IReadOnlyList<Page>? Under { get; init; }
    }

    private sealed record Entry
    {
        public string? Kind { get; init; }

        public int Count { get; init; }

        public string? Colour { get; init; }

        public string? Size { get; init; }

        public double Factor { get; init; }

        public string? Pose { get; init; }

        public IReadOnlyList<Entry>? Has { get; init; }

        public Entry? Mount { get; init; }

        public string? Relation { get; init; }

        public int To { get; init; }

        public int Also { get; init; }

        public IReadOnlyList<Pin>? Pins { get; init; }
    }
}
