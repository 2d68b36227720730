using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Giza, about 2500 BC: 73 m from paws to tail, foreshortened here to 54, and 20 m to the crown of the head; the pyramid of Khafre stands
/// behind it. The nose is missing and the body is worn into bands.
/// </summary>
internal sealed class GreatSphinx : Monument
{
    private static readonly Tone Sand = Tone.Of(0xe2b878);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "great sphinx",
        "sphinx",
        "great sphinx of giza",
        "sphinx of giza",
        "sphynx",
        "sfinx",
        "esfinge",
        "gran esfinge",
        "grand sphinx",
        "grosse sphinx",
        "esfinge de gize",
        "grande esfinge",
    ];

    /// <inheritdoc/>
    public override double Height => 31;

    /// <inheritdoc/>
    public override double Width => 58;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Desert);

    /// <inheritdoc/>
    public override Point Top => new(6, -12.6);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var far = pen.Hazed(0.3);
        far.Poly(Sand, -8, 0, 13, -31, 24, 0);
        far.Poly(Sand.Shade(0.8), 20, 0, 13, -31, 29, 0);
        far.Poly(Ink.Stone.Pale(0.4), 10.3, -27, 13, -31, 14.6, -27, 13.4, -26, 12, -27.4);
        Body(pen);
        Paws(pen);
        Head(pen.At(-8.5, -10.5, 1.16));
    }

    private static void Body(Pen pen)
    {
        var back = Outline
            .From(-10, 0)
            .To(-9, -11.4)
            .Curve(-2, -13.4, 8, -12.4, 16, -12.8)
            .Curve(24, -13.2, 28.5, -8, 28, 0)
            .Close();
        pen.Body(back, Sand.Dark(0.06), 2.2, 0.9);
        var bands = pen.Inside(back);
        for (var i = 0; i < 5; i++)
        {
            var y = -10.4 + (i * 2.1);
            bands.Flow(Sand.Shade(0.8), 0.42, -9, y, 2, y - 0.9, 12, y - 0.2, 20, y - 1, 28, y + 1);
        }

        pen.Ball(20.5, -5, 6.4, 5.6, Sand, 1.2, 0.8);
        pen.Box(10.5, -2.7, 14.5, 2.7, Sand.Lit(0.3), 1.3);
        pen.Box(10.5, -0.9, 14.5, 0.9, Sand.Shade(0.7), 0.4);
    }

    private static void Paws(Pen pen)
    {
        var chest = Outline
            .From(-17, 0)
            .Curve(-16.4, -6, -15, -9, -14, -12.4)
            .To(-2.6, -12.4)
            .Curve(-1.6, -8, -1, -4, -1, 0)
            .Close();
        pen.Body(chest, Sand, 2, 0.8);
        pen.Box(-24.5, -4.9, 16, 3.6, Sand.Shade(0.5), 1.6);
        pen.Box(-28.5, -3.5, 24.5, 3.5, Sand.Lit(0.35), 1.6);
        pen.Box(-28, -1, 23.5, 1, Sand.Shade(0.7), 0.5);
        foreach (var y in new[] { -2.5, -1.6 })
        {
            pen.Dash(-28, y, -25.6, y, Sand.Shade(0.9), 0.3);
        }

        pen.Courses(-24, -3.4, 18, 3.4, 1.1, Sand.Shade(0.5), 0.16);
    }

    // The head in its own metres, the chin at the origin.
    private static void Head(Pen pen)
    {
        var cloth = Outline
            .From(-6.6, 0.6)
            .Curve(-8.4, -3, -6.4, -8, -3.8, -9.4)
            .Curve(-2, -10.4, 2, -10.4, 3.8, -9.4)
            .Curve(6.4, -8, 8.4, -3, 6.6, 0.6)
            .Close();
        pen.Body(cloth, Sand.Dark(0.1), 1.4, 0.9);
        var stripes = pen.Inside(cloth);
        for (var i = 0; i < 6; i++)
        {
            var y = -7.2 + (i * 1.35);
            foreach (var s in new[] { -1, 1 })
            {
                stripes.Dash(s * 3.4, y, s * 8.4, y + 1.5, Sand.Shade(1.1), 0.4);
            }
        }

        pen.Box(-2.6, -1.4, 5.2, 2.6, Sand.Shade(0.9));
        var face = Outline
            .From(-3.7, -7.4)
            .Curve(-4.2, -3.6, -3, -0.6, 0, -0.2)
            .Curve(3, -0.6, 4.2, -3.6, 3.7, -7.4)
            .Bend(0, -8.9, -3.7, -7.4)
            .Close();
        pen.Body(face, Sand.Lit(0.2), 1, 0.8);
        pen.Flow(Sand.Lit(0.9), 0.5, -4.2, -7.2, 0, -8.6, 4.2, -7.2);
        foreach (var s in new[] { -1, 1 })
        {
            pen.Oval(s * 1.7, -5.3, 0.95, 0.5, Sand.Dark(0.6));
            pen.Flow(Sand.Dark(0.4), 0.34, s * 0.6, -6.1, s * 1.8, -6.5, s * 3, -5.9);
            pen.Oval(s * 4.3, -5, 0.55, 1.2, Sand.Shade(0.5));
        }

        pen.Poly(Sand.Shade(0.9), -0.5, -5.2, 0.5, -5.2, 0.9, -3.4, -0.9, -3.4);
        pen.Flow(Sand.Dark(0.5), 0.38, -1.5, -2.1, 0, -2.4, 1.5, -2.1);
        pen.Flow(Sand.Lit(0.8), 0.3, -1, -1.6, 0, -1.5, 1, -1.6);
    }
}
