using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// A picture that was painted over, as layers and where each shows. A layer that a change left as it was shows as before; one that it
/// changed or took out shows outside of the paint only, and what came instead inside of it only. So nothing outside of the paint can
/// change, whatever the arrangement made of it, and what is the same is drawn once.
/// </summary>
internal sealed class Pile
{
    /// <summary>More than any <see cref="Styles.Style.Spill"/>.</summary>
    private const double MostSpill = 40;

    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<(Patch? Window, Patch Patch), Patch> _cuts = [];
    private int _families;

    /// <summary>Begins with the picture as it was first drawn.</summary>
    public Pile(IReadOnlyList<Layer> layers, Thrift thrift)
    {
        First = [.. layers.Select(thrift.Spare)];
        _pieces.AddRange(
            layers.Select(l => new Piece(l, thrift, Likeness.Of(l), _families++) { IsThere = true })
        );
    }

    /// <summary>The picture as it was first drawn, for a style whose colours depend on the whole of it.</summary>
    public IReadOnlyList<Layer> First { get; }

    /// <summary>All that was painted so far.</summary>
    public Patch Painted { get; private set; } = Patch.Of(new Outline());

    /// <summary>How much of what the last change changed lies in its paint, 0 to 1.</summary>
    public double Seen { get; private set; } = 1;

    /// <summary>Whether the last change made any difference.</summary>
    public bool Differs { get; private set; }

    /// <summary>Lays a change over it.</summary>
    /// <param name="layers">All layers of the changed picture.</param>
    /// <param name="patch">Where it may change; null for all over.</param>
    /// <param name="thrift">What is spared of the layers that are new.</param>
    public void Add(IReadOnlyList<Layer> layers, Patch? patch, Thrift thrift)
    {
        Differs = false;
        var there = _pieces.Where(p => p.IsThere).ToLookup(p => p.Number);
        var same = new Dictionary<ulong, int>();
        var now = new List<(Layer Layer, ulong Number, Piece? Same)>();
        foreach (var layer in layers)
        {
            var number = Likeness.Of(layer);
            var used = same.GetValueOrDefault(number);
            now.Add((layer, number, there[number].ElementAtOrDefault(used)));
            same[number] = used + 1;
        }

        var kept = now.Select(n => n.Same).OfType<Piece>().ToHashSet();
        var families = kept.Select(p => p.Family).ToHashSet();
        var gone = _pieces.Where(p => p.IsThere && !kept.Contains(p)).ToList();
        var left = gone.ToList();
        foreach (var piece in _pieces.Where(p => !families.Contains(p.Family)))
        {
            // A cut that takes nothing away would be one more clip to write and to draw.
            var cuts = patch is null || piece.Layer.Within(patch, MostSpill).Marks.Count > 0;
            var window = cuts ? Cut(piece.Window, patch) : piece.Window;
            Differs |= window != piece.Window;
            (piece.Window, piece.IsThere) = (window, false);
        }

        var (at, changes) = (0, new Changes(patch));
        foreach (var (layer, number, like) in now)
        {
            if (like is not null)
            {
                at = Math.Max(at, _pieces.IndexOf(like) + 1);
                continue;
            }

            // Of the same name: it is another now, and stands where it stood.
            var old = left.Find(p => p.Layer.Name == layer.Name);
            at = old is null ? at : Math.Max(at, _pieces.IndexOf(old) + 1);
            _pieces.Insert(
                at++,
                new(layer, thrift, number, old?.Family ?? _families++)
                {
                    IsThere = true,
                    Window = patch,
                }
            );
            changes.Note(old?.Layer, layer);
            _ = old is not null && left.Remove(old);
            Differs = true;
        }

        left.ForEach(p => changes.Note(p.Layer, null));
        Seen = changes.Share;
        Painted = Painted.And(patch ?? Patch.Whole);
        _pieces.RemoveAll(p => !p.IsThere && p.Window is { IsEmpty: true });
    }

    /// <summary>All layers from back to front, without marks that show nowhere.</summary>
    /// <param name="spill">How far beyond a mark what the style makes of it may reach, in units.</param>
    public IReadOnlyList<Layer> Layers(double spill) =>
        [
            .. _pieces
                .Select(p => p.Thrift.Spare(p.Layer) with { Window = p.Window })
                .Select(l => l.Window is null ? l : l.Within(l.Window, spill))
                .Where(l => l.Window is null || l.Marks.Count > 0),
        ];

    private Patch Cut(Patch? window, Patch? patch)
    {
        if (patch is null)
        {
            return Patch.Of(new Outline());
        }

        // Layers that show in the same place go on sharing one window.
        if (!_cuts.TryGetValue((window, patch), out var cut))
        {
            _cuts[(window, patch)] = cut = (window ?? Patch.Whole).Without(patch);
        }

        return cut;
    }

    /// <summary>One layer.</summary>
    /// <param name="layer">As it was drawn, with nothing spared.</param>
    /// <param name="thrift">What is spared of it.</param>
    /// <param name="number">Equal for equal layers.</param>
    /// <param name="family">The layers that one layer has been, change after change.</param>
    private sealed class Piece(Layer layer, Thrift thrift, ulong number, int family)
    {
        public Layer Layer => layer;

        public Thrift Thrift => thrift;

        public ulong Number => number;

        public int Family => family;

        /// <summary>Whether it is part of the newest picture and not only what is left of an older one.</summary>
        public bool IsThere { get; set; }

        /// <summary>Where it shows; null for all over.</summary>
        public Patch? Window { get; set; }
    }

    /// <summary>Counts how much of what changes is in the paint, by the boxes of marks.</summary>
    private sealed class Changes(Patch? patch)
    {
        private double _inside;
        private double _all;

        public double Share => _all < 1 || patch is null ? 1 : _inside / _all;

        public void Note(Layer? before, Layer? after)
        {
            if (patch is null)
            {
                return;
            }

            var numbers = before?.Marks.Select(Likeness.Of).ToHashSet() ?? [];
            var others = after?.Marks.Select(Likeness.Of).ToHashSet() ?? [];
            Count(before, others);
            Count(after, numbers);
        }

        private void Count(Layer? layer, HashSet<ulong> others)
        {
            foreach (var mark in layer?.Marks ?? [])
            {
                if (!others.Contains(Likeness.Of(mark)) && mark.Box() is { } b)
                {
                    _inside += patch!.CountIn(b.X, b.Y, b.X + b.Width, b.Y + b.Height);
                    _all += b.Width * b.Height;
                }
            }
        }
    }
}
