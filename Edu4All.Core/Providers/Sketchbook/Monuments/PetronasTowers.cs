using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Kuala Lumpur, 1998: two towers of 452 m and 88 floors, 46 m wide at the foot, stepping back near the top; the skybridge hangs at 170 m
/// on legs like an upturned V.
/// </summary>
internal sealed class PetronasTowers : Monument
{
    private const double Apart = 48;
    private static readonly Tone Steel = Tone.Of(0xc3cedb);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "petronas towers",
        "petronas twin towers",
        "petronas",
        "twin towers of kuala lumpur",
        "torres petronas",
        "tours petronas",
        "petronas turme",
    ];

    /// <inheritdoc/>
    public override string Called => "the Petronas Towers";

    /// <inheritdoc/>
    public override double Height => 452;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override Point Top => new(0, -186);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Block(-94, 0, 188, 22, Steel.Dark(0.1), 0.2);
        pen.Ledge(-96, -25, 192, 5, Steel);
        pen.Row(-92, 184, 24, pen.Window(), (x, w) => Outline.Box(x - (w * 0.3), -17, w * 0.6, 14));
        Bridge(pen);
        Tower(pen.At(-Apart, 0));
        Tower(pen.At(Apart, 0));
    }

    private static void Bridge(Pen pen)
    {
        pen.Dash(0, -168, -24, -128, Steel.Shade(0.4), 4);
        pen.Dash(0, -168, 24, -128, Steel.Shade(0.8), 4);
        pen.Disc(0, -168, 4.5, Steel);
        pen.Box(-30, -186, 60, 16, Steel);
        pen.Box(-30, -182, 60, 4, Ink.Pane);
        pen.Box(-30, -175, 60, 4, Ink.Pane);
    }

    private static void Tower(Pen pen)
    {
        // The lower annex on the outer side is left out: the eye knows the pair by its crowns.
        (double Half, double Up)[] storeys =
        [
            (23, 0),
            (23, 262),
            (20.5, 264),
            (20.5, 310),
            (17, 313),
            (17, 342),
            (13, 346),
            (13, 362),
            (9, 368),
            (8, 376),
            (4, 388),
        ];
        pen.Turned(0, 0, Steel, storeys);
        var glass = new Outline();
        for (var i = 1; i < storeys.Length - 2; i += 2)
        {
            var (half, top) = storeys[i];
            for (var y = storeys[i - 1].Up + 6; y < top - 3; y += 7.4)
            {
                glass.And(Outline.Box(-half * 0.94, -y - 3.4, half * 1.88, 3.4));
            }
        }

        pen.Fill(glass, Ink.Pane.Thin(0.85));
        pen.Fill(Turning.Strip(0, 0, 0.3, 1, storeys), Tone.Of(0x232a55).Thin(0.28));
        pen.Fill(Turning.Strip(0, 0, -0.74, -0.52, storeys), Steel.Lit(1).Thin(0.6));
        if (pen.LampsOn)
        {
            pen.Fill(Turning.Strip(0, 0, -0.3, 0.1, storeys), Ink.Lamp.Thin(0.45));
        }

        foreach (var (half, up) in new[] { (25.0, 262.0), (22.5, 310), (19, 342), (15, 362) })
        {
            pen.Ledge(-half, -up - 3, half * 2, 6, Steel);
        }

        // Ribs rise round the crown and run together under the spire.
        foreach (var x in new[] { -7.0, -3.5, 0, 3.5, 7 })
        {
            pen.Dash(x, -366, x * 0.4, -392, Steel.Lit(0.4), 1.6);
        }

        pen.Turned(0, -388, Steel, (3.4, 0), (2.4, 14), (1.4, 40), (0.6, 64));
        pen.Disc(0, -412, 4.4, Steel.Lit(0.6));
        pen.Disc(1.2, -411, 2.6, Steel.Shade(0.8));
    }
}
