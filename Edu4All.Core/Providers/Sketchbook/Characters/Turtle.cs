using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A domed shell with plates.</summary>
internal sealed class Turtle : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["turtle", "tortoise", "tortuga", "tortue", "schildkrote", "tartaruga"];

    /// <inheritdoc/>
    public override double Height => 140;

    /// <inheritdoc/>
    public override double Width => 238;

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-20, -112);

    /// <inheritdoc/>
    protected override Anchor Crown => new(84, -128, 0.7);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(112, -88);

    /// <inheritdoc/>
    protected override Anchor Collar => new(66, -60, 0.7, 20);

    /// <inheritdoc/>
    protected override Anchor Sight => new(90, -104, 0.7);

    /// <inheritdoc/>
    protected override Point Poll => new(60, -62);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x8fc46a);

    /// <inheritdoc/>
    protected override Tone Hoof => Tone.Of(0x79ac58);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-52, -34, 34, 28), new(42, -34, 32, 26), new(-68, -36, 36, 30), new(24, -36, 34, 28)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act) =>
        pen.Smooth(coat.Shade(0.3), "-86,-38 -112,-26 -88,-22");

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat, "30,-56 66,-84 76,-60 62,-32 30,-30");
        var shell = Tone.Of(0x9a7048);
        pen.Body(
            Outline.Smooth("-94,-26 -50,-20 20,-20 66,-26 62,-40 -90,-40"),
            Tone.Of(0xf1e0a8),
            4,
            0.5
        );
        var dome = Outline.Of(
            "M -94 -36 C -92 -92 -60 -118 -18 -118 C 26 -118 58 -92 64 -36 Q -14 -22 -94 -36 Z"
        );
        pen.Body(dome, shell, 9, 0.6);
        var inside = pen.Inside(dome);
        foreach (
            var (x, y, r) in new[]
            {
                (-16.0, -86.0, 20.0),
                (-54, -70, 16),
                (22, -70, 16),
                (-36, -46, 15),
                (4, -46, 15),
                (-76, -44, 11),
                (44, -46, 11),
            }
        )
        {
            inside.Poly(
                shell.Pale(0.3),
                x - r,
                y,
                x - (r * 0.5),
                y - (r * 0.8),
                x + (r * 0.5),
                y - (r * 0.8),
                x + r,
                y,
                x + (r * 0.5),
                y + (r * 0.8),
                x - (r * 0.5),
                y + (r * 0.8)
            );
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Body(
            Outline.Smooth("62,-100 72,-122 96,-126 116,-112 118,-92 104,-78 78,-76 64,-84"),
            coat,
            6,
            0.45
        );
        pen.Eyes(96, -104, 22, 6, act.Gaze);
        pen.Smile(102, -90, 22, 0.45, 2.6);
        pen.Oval(78, -90, 7, 5, Ink.Blush.Thin(0.42));
    }
}
