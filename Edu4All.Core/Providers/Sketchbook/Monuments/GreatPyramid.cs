using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Giza, about 2560 BC. 139 m high today, 230 m along the base, 52 degrees steep; its smaller neighbours behind, the Sphinx before it.
/// The Sphinx (20 m high, 73 m long) is drawn as near as one stands to photograph both.
/// </summary>
internal sealed class GreatPyramid : Monument
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "great pyramid",
        "pyramid",
        "pyramids of giza",
        "great pyramid of giza",
        "pyramid of giza",
        "piramide",
        "pyramide",
        "pyramid and sphinx",
        "pyramids and sphinx",
        "egyptian pyramid",
        "pyramids and the sphinx",
        "piramides",
        "pyramides",
        "pyramiden",
        "gran piramide",
        "grande pyramide",
        "grosse pyramide",
        "grande piramide",
        "piramides de guiza",
        "pyramides de gizeh",
        "pyramiden von gizeh",
        "piramides de gize",
        "piramid",
        "pyramid of cheops",
    ];

    /// <inheritdoc/>
    public override double Height => 139;

    /// <inheritdoc/>
    public override double Width => 330;

    /// <inheritdoc/>
    public override Type Home => typeof(Desert);

    /// <inheritdoc/>
    public override Point Top => new(-26, -138);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var stone = Tone.Of(0xe3ba78);
        Pyramid(pen.Hazed(0.22).At(112, -3, 0.5), stone, 14, true);
        Pyramid(pen.Hazed(0.3).At(-150, -3, 0.26), stone, 8, false);
        Pyramid(pen.At(-26, 0), stone, 20, false);
        Sphinx(pen.At(78, 5, 1.55), Tone.Of(0xdcae6c));
    }

    private static void Pyramid(Pen pen, Tone stone, int courses, bool casing)
    {
        // The edge towards us stands left of the middle, so that one face is in the sun and one in the shade.
        const double Edge = 26;
        pen.Poly(stone.Lit(0.55), -115, 0, 0, -139, Edge, 0);
        pen.Poly(stone.Shade(0.85), Edge, 0, 0, -139, 115, 0);
        var (lit, dark) = (new Outline(), new Outline());
        for (var i = 1; i < courses; i++)
        {
            var t = (double)i / courses;
            var y = -139 * t;
            var (l, e, r) = (-115 * (1 - t), Edge * (1 - t), 115 * (1 - t));
            for (var k = 0; k < 3; k++)
            {
                // Broken courses: eroded blocks rather than ruled lines.
                var (a, b) = (pen.Chance.Between(0, 0.7), pen.Chance.Between(0.1, 0.3));
                lit.Move(l + ((e - l) * a), y).To(l + ((e - l) * Math.Min(1, a + b)), y);
                dark.Move(e + ((r - e) * a), y).To(e + ((r - e) * Math.Min(1, a + b)), y);
            }
        }

        pen.Line(lit, stone.Shade(0.35), 1);
        pen.Line(dark, stone.Shade(1).Dark(0.2), 1);
        if (casing)
        {
            // Khafre's pyramid keeps some of its smooth casing at the tip.
            pen.Poly(
                stone.Pale(0.6).Lit(0.5),
                -27,
                -106,
                0,
                -139,
                6,
                -104,
                -4,
                -110,
                -12,
                -103,
                -18,
                -109
            );
            pen.Poly(stone.Pale(0.5).Shade(0.5), 6, -104, 0, -139, 27, -106, 19, -110, 13, -103);
        }
    }

    private static void Sphinx(Pen pen, Tone stone)
    {
        pen.Oval(0, 1, 46, 3, Tone.Of(0x2a2a55).Thin(0.22));
        // Body and haunch lying to the right, paws stretched to the left, the head in its cloth.
        pen.Body(
            Outline.Smooth(-14, 0, -14, -11, -2, -14, 16, -12, 30, -14, 39, -8, 40, 0),
            stone,
            3,
            0.7
        );
        pen.Line(Outline.From(24, 0).Curve(22, -9, 32, -11, 36, -5), stone.Shade(0.9), 0.9);
        pen.Body(Outline.Box(-38, -4.6, 34, 5, 2.4), stone, 1.2, 0.7);
        pen.Dash(-34, -1.4, -10, -1.4, stone.Shade(0.8), 0.7);
        pen.Body(Outline.Smooth(-17, 0, -15, -10, -10, -15, 2, -15, 5, -9, 4, 0), stone, 2.5, 0.6);
        var cloth = Outline
            .From(-16, -12)
            .Curve(-17, -19, -15, -26, -8, -27)
            .Curve(0, -28, 4, -23, 4.4, -17)
            .To(6, -10)
            .Bend(0, -8, -4, -9)
            .To(-12, -9)
            .Close();
        pen.Body(cloth, stone.Pale(0.12), 2.4, 0.8);
        for (var i = 0; i < 4; i++)
        {
            pen.Inside(cloth).Dash(0, -22 + (i * 3.2), 7, -21 + (i * 3.4), stone.Shade(0.9), 0.8);
        }

        pen.Smooth(
            stone.Lit(0.5),
            -13.4,
            -22,
            -8,
            -23.6,
            -2.6,
            -22,
            -2.4,
            -15,
            -5,
            -11.4,
            -8,
            -10.8,
            -11,
            -11.6,
            -13.6,
            -16
        );
        pen.Dash(-12, -18.4, -9.8, -18.6, stone.Dark(0.5), 0.9);
        pen.Dash(-6.6, -18.6, -4.4, -18.4, stone.Dark(0.5), 0.9);
        pen.Poly(stone.Shade(0.7), -8.4, -18.4, -7.4, -18.4, -6.9, -15.2, -9.1, -15.2);
        pen.Dash(-9.6, -13.4, -6.4, -13.4, stone.Dark(0.45), 0.8);
    }
}
