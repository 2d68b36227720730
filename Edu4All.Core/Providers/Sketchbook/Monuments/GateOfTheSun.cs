using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Tiwanaku in Bolivia, about 600: one block of andesite, 3 m high and 4 m wide, cracked from the doorway up. Over the door stands a
/// god with rays round his face and two staffs, and rows of winged runners look at him.
/// </summary>
internal sealed class GateOfTheSun : Monument
{
    private static readonly Tone Stone = Tone.Of(0xb5a48f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "gate of the sun",
        "sun gate",
        "gateway of the sun",
        "tiwanaku",
        "tiahuanaco",
        "puerta del sol",
        "porte du soleil",
        "sonnentor",
        "porta do sol",
    ];

    /// <inheritdoc/>
    public override double Height => 3;

    /// <inheritdoc/>
    public override double Width => 4.2;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Mountains);

    /// <inheritdoc/>
    public override Point Top => new(1.1, -2.92);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var block = Outline
            .From(-1.94, 0)
            .To(-1.9, -2.86)
            .Bend(-1, -3, 0, -2.95)
            .To(1.86, -2.9)
            .To(1.96, -2.7)
            .To(1.94, 0)
            .To(0.46, 0)
            .To(0.42, -1.5)
            .To(-0.42, -1.5)
            .To(-0.46, 0)
            .Close();
        pen.Poly(Stone.Shade(1), 0.46, 0, 0.42, -1.5, 0.24, -1.44, 0.26, -0.02);
        pen.Poly(Stone.Shade(0.8), -0.42, -1.5, 0.42, -1.5, 0.24, -1.42, -0.42, -1.42);
        pen.Fill(block, Stone);
        pen.Poly(Stone.Shade(0.75), 1.94, 0, 1.96, -2.7, 1.86, -2.9, 1.72, -2.88, 1.74, 0);
        pen.Poly(Stone.Lit(0.8), -1.94, 0, -1.9, -2.86, -1.82, -2.88, -1.84, 0);
        // The face stands back in frames round the door.
        foreach (var (x, w) in new[] { (-1.55, 0.5), (1.05, 0.5) })
        {
            pen.Box(x, -1.1, w, 0.78, Stone.Shade(0.7));
            pen.Box(x + 0.07, -1.03, w - 0.14, 0.68, Stone.Shade(1.1));
        }

        pen.Line(
            Outline.Path(-0.62, 0, -0.58, -1.64, 0.58, -1.64, 0.62, 0),
            Stone.Shade(0.9),
            0.05
        );
        pen.Line(Outline.Path(-0.54, 0, -0.5, -1.57, 0.5, -1.57, 0.54, 0), Stone.Lit(0.8), 0.04);
        Frieze(pen);
        pen.Line(
            Outline.Path(0.3, -1.6, 0.52, -1.96, 0.44, -2.3, 0.7, -2.6, 0.66, -2.94),
            Stone.Dark(0.6),
            0.05
        );
        foreach (var x in new[] { -1.4, 1.5 })
        {
            pen.At(x, 0.04, 0.008).Grass(Tone.Of(0xb9a860));
        }
    }

    private static void Frieze(Pen pen)
    {
        pen.Box(-1.7, -2.62, 3.36, 0.92, Stone.Shade(0.55));
        var runners = new Outline();
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 10; i++)
            {
                var x = (i < 5 ? -1.62 + (i * 0.25) : 0.42 + ((i - 5) * 0.25));
                runners.And(Runner(x, -2.58 + (row * 0.23)));
            }
        }

        pen.Fill(runners, Stone.Lit(0.6));
        pen.Box(-1.7, -1.86, 3.36, 0.05, Stone.Lit(0.6));
        for (var i = 0; i < 16; i++)
        {
            pen.Dash(-1.64 + (i * 0.22), -1.72, -1.54 + (i * 0.22), -1.8, Stone.Lit(0.7), 0.04);
        }

        Deity(pen);
    }

    // A square with a wing and a bent knee.
    private static Outline Runner(double x, double y) =>
        Outline
            .From(x, y)
            .To(x + 0.13, y)
            .To(x + 0.13, y + 0.07)
            .To(x + 0.19, y + 0.05)
            .To(x + 0.17, y + 0.14)
            .To(x + 0.12, y + 0.18)
            .To(x, y + 0.18)
            .To(x + 0.04, y + 0.1)
            .Close();

    private static void Deity(Pen pen)
    {
        pen.Box(-0.36, -2.74, 0.72, 1.02, Stone.Shade(0.75));
        var rays = new Outline();
        foreach (
            var (x, y) in new[]
            {
                (-0.3, -2.2),
                (-0.32, -2.42),
                (-0.28, -2.62),
                (-0.12, -2.72),
                (0.04, -2.74),
                (0.18, -2.72),
                (0.3, -2.62),
                (0.32, -2.42),
                (0.3, -2.2),
            }
        )
        {
            rays.Move(x * 0.4, -2.4).To(x, y);
        }

        pen.Line(rays, Stone.Lit(1), 0.05);
        pen.Box(-0.16, -2.58, 0.32, 0.34, Stone.Lit(0.8), 0.05);
        foreach (var s in new[] { -1, 1 })
        {
            pen.Box((s * 0.08) - 0.03, -2.48, 0.06, 0.05, Stone.Dark(0.6));
            pen.Line(
                Outline.Path(s * 0.12, -2.12, s * 0.26, -2.06, s * 0.26, -1.98),
                Stone.Lit(0.8),
                0.06
            );
            pen.Dash(s * 0.27, -2.3, s * 0.27, -1.76, Stone.Lit(1), 0.05);
        }

        pen.Box(-0.06, -2.34, 0.12, 0.03, Stone.Dark(0.6));
        pen.Poly(Stone.Lit(0.6), -0.13, -2.2, 0.13, -2.2, 0.15, -1.9, -0.15, -1.9);
        pen.Box(-0.13, -1.9, 0.1, 0.14, Stone.Lit(0.6));
        pen.Box(0.03, -1.9, 0.1, 0.14, Stone.Lit(0.6));
    }
}
