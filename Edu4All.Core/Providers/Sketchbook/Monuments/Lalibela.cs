using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Ethiopia, about 1200: the church of Saint George, hewn down out of one rock in the form of a cross, 12 m in every direction, in a pit of
/// 25 m; three crosses, one in the other, are carved on its roof. Seen from above the rim, as all visitors see it.
/// </summary>
internal sealed class Lalibela : Monument
{
    private static readonly Tone Rock = Tone.Of(0xc98363);
    private static readonly Tone Church = Tone.Of(0xd99873);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "church of saint george",
        "lalibela",
        "church of st george",
        "rock church",
        "rock hewn church",
        "bete giyorgis",
        "biete ghiorgis",
        "lalibela church",
        "iglesia de san jorge",
        "eglise saint georges",
        "eglise de lalibela",
        "georgskirche",
        "felsenkirche",
        "igreja de sao jorge",
    ];

    /// <inheritdoc/>
    public override double Height => 26;

    /// <inheritdoc/>
    public override double Width => 58;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Mountains);

    /// <inheritdoc/>
    public override Point Top => new(0, -16);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Smooth(Rock.Shade(0.7), -29, 0.6, -27, -1.6, 0, -1, 27, -1.6, 29, 0.6, 0, 1.4);
        var plate = Outline
            .From(-29, 0)
            .Curve(-27, -6, -25, -16, -21, -21)
            .Curve(-10, -23.4, 10, -23.4, 21, -21)
            .Curve(25, -16, 27, -6, 29, 0)
            .Bend(0, 1.4, -29, 0)
            .Close();
        pen.Fill(plate, Rock.Lit(0.5).Pale(0.08));
        foreach (var (x, size) in new[] { (-19.0, 5.0), (-13.5, 4), (14, 4.4), (19.5, 5.4) })
        {
            pen.At(x, -20.6, size / 100).Tree(Ink.Leaf.Mix(Rock, 0.2), Ink.Bark);
        }

        // The pit: its far wall in the light, its right wall in shade.
        pen.Poly(Rock.Dark(0.34).Shade(0.3), -15.6, -20, 15.6, -20, 13.4, -11, -13.4, -11);
        pen.Poly(Rock.Dark(0.5).Shade(1), 15.6, -20, 20, -1.8, 14.6, -1.8, 13.4, -11);
        pen.Poly(Rock.Dark(0.42).Shade(0.4), -15.6, -20, -20, -1.8, -14.6, -1.8, -13.4, -11);
        pen.Poly(Rock.Dark(0.62), -13.4, -11, 13.4, -11, 14.6, -1.8, -14.6, -1.8);
        Walls(pen);
        Roof(pen);
        pen.Line(Outline.Path(-20, -1.8, -15.6, -20, 15.6, -20, 20, -1.8), Rock.Lit(1), 0.5);
        pen.Box(-20.6, -2, 41.2, 0.7, Rock.Lit(1));
        foreach (var (x, y) in new[] { (-23.4, -6.0), (-22, -4.6), (22.4, -8), (-17.4, -20.4) })
        {
            // Pilgrims in white.
            pen.Fill(Outline.Arch(x, y, 0.8, 1.9), Ink.White);
            pen.Disc(x, y - 2.1, 0.34, Ink.Bark);
        }
    }

    // Arms of the cross reach to the left, to the right and to the front.
    private static void Walls(Pen pen)
    {
        pen.Box(-11.6, -15, 7.4, 10, Church.Shade(0.4));
        pen.Box(4.2, -15, 7.4, 10, Church.Shade(0.75));
        pen.Box(-4.2, -12, 8.4, 9.6, Church.Shade(0.15));
        pen.Box(2.2, -12, 2, 9.6, Church.Shade(0.6));
        foreach (var (x, y, w) in new[] { (-11.6, -15, 7.4), (4.2, -15, 7.4), (-4.2, -12, 8.4) })
        {
            pen.Box(x, y + 3.2, w, 0.5, Church.Shade(0.9));
            pen.Box(x, y + 7, w, 0.5, Church.Shade(0.9));
            pen.Fill(Outline.Ogive(x + (w / 2), y + 6.4, 1.5, 3), Church.Dark(0.62));
        }

        pen.Box(-1, -5.2, 2, 2.8, Church.Dark(0.65));
        pen.Box(-1.8, -3, 3.6, 0.8, Church.Lit(0.6));
    }

    private static void Roof(Pen pen)
    {
        var (top, groove) = (Church.Pale(0.34).Lit(0.6), Church.Dark(0.36));
        Cross(pen, 1.06, groove);
        Cross(pen, 1, top);
        Cross(pen, 0.8, groove);
        Cross(pen, 0.73, top);
        Cross(pen, 0.53, groove);
        Cross(pen, 0.46, top);
        Cross(pen, 0.26, groove);
        Cross(pen, 0.19, top);
    }

    // An even-armed cross lying flat, foreshortened to three quarters.
    private static void Cross(Pen pen, double size, Tone tone)
    {
        var at = pen.Stretched(0, -16.2, size, size * 0.74);
        const double Arm = 4;
        const double Reach = 11.6;
        at.Fill(
            Outline
                .From(-Arm, -Reach * 0.66)
                .To(Arm, -Reach * 0.66)
                .To(Arm, -3)
                .To(Reach, -3)
                .To(Reach, 3)
                .To(Arm, 3)
                .To(Arm, Reach * 0.64)
                .To(-Arm, Reach * 0.64)
                .To(-Arm, 3)
                .To(-Reach, 3)
                .To(-Reach, -3)
                .To(-Arm, -3)
                .Close(),
            tone
        );
    }
}
