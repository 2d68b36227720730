using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A cloud of wool on dark legs.</summary>
internal sealed class Sheep : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["sheep", "lamb", "oveja", "mouton", "schaf", "ovelha", "ram"];

    /// <inheritdoc/>
    public override double Height => 190;

    /// <inheritdoc/>
    public override double Width => 258;

    /// <inheritdoc/>
    public override double Stature => 0.95;

    /// <inheritdoc/>
    public override string Several => "sheep";

    /// <inheritdoc/>
    protected override Anchor Seat => new(-20, -146);

    /// <inheritdoc/>
    protected override Anchor Crown => new(88, -176, 0.85, 6);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(116, -120);

    /// <inheritdoc/>
    protected override Anchor Collar => new(68, -110, 1, 30);

    /// <inheritdoc/>
    protected override Anchor Sight => new(92, -146, 0.75, 4);

    /// <inheritdoc/>
    protected override Point Poll => new(66, -136);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xfaf4e8);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-44, -62, 22, 15), new(38, -62, 22, 15), new(-66, -64, 24, 16), new(18, -64, 24, 16)];

    private static readonly Tone Dark = Tone.Of(0x453f4c);

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act) =>
        pen.Ball(-106, -104, 14, 13, coat.Shade(0.2), 4);

    /// <inheritdoc/>
    protected override void Leg(Pen pen, Hip hip, Swing swing, Tone coat, Tone hoof) =>
        base.Leg(pen, hip, swing, Dark.Shade(coat.Turn < -0.5 ? 0.6 : 0), hoof);

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        var wool = Outline.Smooth(
            "-104,-92 -112,-116 -94,-128 -90,-148 -66,-146 -50,-160 -28,-148 -8,-160 12,-148 36,-156 48,-138 70,-132 66,-110 78,-92 60,-80 54,-60 32,-64 14,-52 -6,-62 -28,-52 -46,-62 -70,-54 -80,-70 -102,-74"
        );
        pen.Body(wool, coat, 10, 0.4);
        foreach (
            var (x, y) in new[]
            {
                (-60.0, -112.0),
                (-20, -124),
                (16, -100),
                (-36, -88),
                (-74, -90),
                (30, -126),
            }
        )
        {
            pen.Line(
                Outline.From(x - 10, y).Curve(x - 8, y - 12, x + 10, y - 12, x + 10, y),
                coat.Dark(0.12),
                3
            );
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.At(60, -150, 1, -24).Oval(0, 0, 20, 9, Dark);
        pen.At(114, -152, 1, 24).Oval(0, 0, 16, 8, Dark.Shade(0.4));
        pen.Body(
            Outline.Smooth("66,-164 88,-172 108,-162 114,-140 108,-114 92,-106 76,-112 66,-138"),
            Dark,
            6,
            0.4
        );
        foreach (var (x, y) in new[] { (68.0, -168.0), (82, -176), (98, -174), (108, -164) })
        {
            pen.Disc(x, y, 11, coat);
        }

        foreach (var x in new[] { 80, 102 })
        {
            pen.Pupil(x, -144, 8, act.Gaze, act.Gaze == Gaze.Shut ? null : Ink.White);
        }

        pen.Line(
            Outline.Of("M 84 -120 Q 92 -112 100 -120 M 92 -126 L 92 -118"),
            Ink.White.Thin(0.8),
            2.4
        );
    }
}
