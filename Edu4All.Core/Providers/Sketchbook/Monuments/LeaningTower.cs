using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Pisa, 1372. 56 m, 15.5 m across; eight storeys: blind arches at the foot, six open galleries, the narrower belfry. It leans by 4
/// degrees; drawn at 5.5, as people remember it.
/// </summary>
internal sealed class LeaningTower : Monument
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "leaning tower of pisa",
        "leaning tower",
        "tower of pisa",
        "pisa tower",
        "torre de pisa",
        "tour de pise",
        "schiefer turm von pisa",
        "schiefer turm",
        "torre pendente",
        "torre di pisa",
        "torre inclinada",
        "torre inclinada de pisa",
        "tour penchee de pise",
        "leening tower",
        "turm von pisa",
    ];

    /// <inheritdoc/>
    public override string Called => "the Leaning Tower of Pisa";

    /// <inheritdoc/>
    public override double Height => 58;

    /// <inheritdoc/>
    public override double Width => 30;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(5, -57);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var marble = Tone.Of(0xf3e9d8);
        pen.Oval(0, 0.6, 12.5, 2, marble.Shade(0.7));
        pen.Oval(0, 0, 12, 1.9, marble.Shade(0.2));
        var tower = pen.At(-1, 0, 1, 5.5);
        Foot(tower, marble);
        for (var i = 0; i < 6; i++)
        {
            Gallery(tower, marble, -11.2 - (i * 5.9), 7.6 - (i * 0.06));
        }

        Belfry(tower, marble);
    }

    private static void Foot(Pen pen, Tone marble)
    {
        Drum(pen, marble, 0, -11.2, 7.5);
        for (var i = -3; i <= 3; i++)
        {
            var x = Round(i, 4) * 7.5;
            var w = 2.1 * Math.Cos(i / 4.0 * Math.PI / 2);
            pen.Line(Outline.Arch(x, -0.6, Math.Max(0.7, w), 9), marble.Shade(0.85), 0.4);
        }

        pen.Fill(Outline.Arch(0, 0, 1.8, 4.6), marble.Dark(0.5));
    }

    // An open gallery: the dark of the passage, the columns before it with their arches, the cornice.
    private static void Gallery(Pen pen, Tone marble, double foot, double r)
    {
        pen.Box(-r, foot - 5, r * 2, 5, marble.Shade(0.9).Dark(0.22));
        pen.Box(-r, foot - 5, r * 0.5, 5, marble.Shade(0.4).Thin(0.6));
        var (lit, dark) = (new Outline(), new Outline());
        for (var i = -6; i <= 6; i++)
        {
            (i < 2 ? lit : dark).And(
                Outline.Box((Round(i, 6.4) * r) - 0.24, foot - 3.8, 0.48, 3.8)
            );
        }

        pen.Fill(lit, marble.Lit(0.4));
        pen.Fill(dark, marble.Shade(0.45));
        var arches = new Outline();
        for (var i = -6; i < 6; i++)
        {
            var (a, b) = (Round(i, 6.4) * r, Round(i + 1, 6.4) * r);
            arches.Move(a, foot - 3.6).Curve(a, foot - 4.9, b, foot - 4.9, b, foot - 3.6);
        }

        pen.Line(arches, marble, 0.62);
        Drum(pen, marble, foot - 4.7, foot - 5.9, r + 0.35);
    }

    private static void Belfry(Pen pen, Tone marble)
    {
        const double Foot = -46.6;
        Drum(pen, marble, Foot, Foot - 7.4, 5.5);
        foreach (var (x, w) in new[] { (-3.9, 1.2), (-1.2, 2.2), (2, 2.2), (4.4, 0.9) })
        {
            pen.Fill(Outline.Arch(x, Foot - 0.8, w, 4.8), marble.Dark(0.5));
        }

        pen.Ledge(-5.9, Foot - 8.2, 11.8, 1, marble);
        pen.Row(-5.6, 11.2, 9, marble, (x, w) => Outline.Box(x - (w * 0.3), Foot - 9, w * 0.6, 1));
        pen.Dash(0, Foot - 8, 0, Foot - 12, Tone.Of(0x6d7890), 0.3);
        pen.Poly(Ink.Red, 0, Foot - 12, 3, Foot - 11.2, 0, Foot - 10.4);
    }

    // A slice of a cylinder: light on its left third, shade towards the right.
    private static void Drum(Pen pen, Tone marble, double foot, double top, double r)
    {
        pen.Box(-r, top, r * 2, foot - top, marble);
        pen.Box(-r * 0.8, top, r * 0.5, foot - top, marble.Lit(0.8));
        pen.Box(r * 0.2, top, r * 0.8, foot - top, marble.Shade(0.4));
        pen.Box(r * 0.62, top, r * 0.38, foot - top, marble.Shade(0.9));
        pen.Dash(-r, foot, r, foot, marble.Shade(0.8), 0.28);
    }

    private static double Round(double i, double of) => Math.Sin(i / of * Math.PI / 2);
}
