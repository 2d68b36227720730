using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Sudan, 300 BC to 300 AD: steep Nubian pyramids of up to 30 m on bases of at most 20 m (about 70 degrees), each with a small chapel like
/// a gate before it, close together on the sand; treasure hunters blew the tips off many.
/// </summary>
internal sealed class PyramidsOfMeroe : Monument
{
    private static readonly Tone Stone = Tone.Of(0xb98057);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "pyramids of meroe",
        "meroe",
        "meroe pyramids",
        "nubian pyramid",
        "nubian pyramids",
        "sudan pyramid",
        "sudan pyramids",
        "pyramids of sudan",
        "piramides de meroe",
        "pyramides de meroe",
        "pyramiden von meroe",
    ];

    /// <inheritdoc/>
    public override string Called => "the pyramids of Meroe";

    /// <inheritdoc/>
    public override double Height => 30;

    /// <inheritdoc/>
    public override double Width => 92;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Desert);

    /// <inheritdoc/>
    public override Point Top => new(26, -15.4);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Pyramid(pen.Hazed(0.3).At(-22, -2), 13, 20, 1);
        Pyramid(pen.Hazed(0.3).At(8, -2), 12, 18, 0.72);
        Pyramid(pen.Hazed(0.3).At(40, -2), 11, 17, 1);
        Pyramid(pen.Hazed(0.12).At(-38, -0.8), 15, 23, 0.7);
        Pyramid(pen.Hazed(0.12).At(14, -0.8), 16, 25, 1);
        Pyramid(pen.At(-11, 0), 20, 30, 1);
        Pyramid(pen.At(29, 0), 18, 26, 0.6);
        pen.Smooth(Tone.Of(0xe8bd82), -46, 1, -38, -0.8, -26, 0, -20, 1.4);
        pen.Smooth(Tone.Of(0xe8bd82), 12, 1, 18, -0.6, 40, -0.4, 46, 1.2);
    }

    // Courses of stone up to the share of its height that still stands.
    private static void Pyramid(Pen pen, double w, double h, double stands)
    {
        var (half, top) = (w / 2, h * stands);
        var flat = half * (1 - stands);
        pen.Poly(
            Stone.Lit(0.15),
            -half,
            0,
            -flat,
            -top,
            flat * 0.3,
            -top - (stands < 1 ? 0.8 : 0),
            half * 0.42,
            0
        );
        pen.Poly(
            Stone.Shade(0.85),
            half * 0.42,
            0,
            flat * 0.3,
            -top - (stands < 1 ? 0.8 : 0),
            flat,
            -top,
            half,
            0
        );
        var (light, dark) = (new Outline(), new Outline());
        for (var y = 0.9; y < top; y += 1.25)
        {
            var share = 1 - (y / h);
            light.Move(-half * share, -y).To(half * 0.42 * share, -y);
            dark.Move(half * 0.42 * share, -y).To(half * share, -y);
        }

        pen.Line(light, Stone.Shade(0.5), 0.2);
        pen.Line(dark, Stone.Shade(1.3), 0.2);
        // The edge is dressed in smooth stone.
        pen.Line(Outline.Path(half * 0.42, 0, flat * 0.3, -top), Stone.Lit(0.8), 0.55);
        Chapel(pen.At(-half * 0.3, 0.2, w / 19));
    }

    private static void Chapel(Pen pen)
    {
        pen.Box(-2, -4.6, 6.6, 4.6, Stone.Shade(0.7));
        pen.Battered(-4, 0, 3.4, 7, 0.5, Stone.Lit(0.5), 0.2);
        pen.Battered(0.6, 0, 3.4, 7, 0.5, Stone.Lit(0.4), 0.3);
        pen.Box(-0.9, -5.4, 1.8, 5.4, Stone.Dark(0.62));
        pen.Box(-1.4, -6, 2.8, 1, Stone.Lit(0.6));
        pen.Box(-4, -7.4, 3.4, 0.7, Stone.Lit(0.8));
        pen.Box(0.6, -7.4, 3.4, 0.7, Stone.Lit(0.8));
    }
}
