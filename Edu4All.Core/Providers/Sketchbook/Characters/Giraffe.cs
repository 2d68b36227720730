using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>The longest neck, patches, two small horns.</summary>
internal sealed class Giraffe : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["giraffe", "jirafa", "girafe", "girafa"];

    /// <inheritdoc/>
    public override double Height => 372;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override double Stature => 1.2;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-20, -164);

    /// <inheritdoc/>
    protected override Anchor Crown => new(100, -350, 0.72, 10);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(142, -306);

    /// <inheritdoc/>
    protected override Anchor Collar => new(82, -250, 0.72, 24);

    /// <inheritdoc/>
    protected override Anchor Sight => new(108, -330, 0.66, 10);

    /// <inheritdoc/>
    protected override Point Poll => new(92, -318);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf3cd72);

    /// <inheritdoc/>
    protected override Tone Hoof => Tone.Of(0x6d4a3a);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-42, -116, 34, 14), new(48, -120, 32, 14), new(-66, -118, 42, 15), new(30, -122, 38, 15)];

    private static readonly Tone Patch = Tone.Of(0xc07a3c);

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Flow(coat.Shade(0.5), 5, "-82,-148 -100,-124 -98,-92");
        pen.Smooth(Patch.Dark(0.4), "-102,-96 -94,-96 -92,-72 -98,-66 -104,-74");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(Patch.Dark(0.15), "84,-340 74,-330 54,-256 26,-186 40,-184 66,-252 88,-326");
        var shape = Outline.Smooth(
            "-84,-132 -80,-160 -56,-170 -8,-168 30,-190 56,-250 76,-320 96,-336 108,-312 92,-250 80,-190 70,-140 46,-104 -10,-96 -64,-102"
        );
        pen.Body(shape, coat, 8, 0.5);
        var hide = pen.Inside(shape);
        foreach (
            var (x, y, r) in new[]
            {
                (-66.0, -142.0, 15.0),
                (-34, -152, 16),
                (-2, -146, 16),
                (-50, -116, 13),
                (-18, -120, 14),
                (16, -122, 14),
                (30, -158, 15),
                (56, -138, 13),
                (54, -184, 14),
                (68, -212, 12),
                (62, -238, 11),
                (80, -256, 11),
                (76, -284, 10),
                (92, -298, 9),
            }
        )
        {
            hide.Smooth(
                Patch,
                x - r,
                y - (r * 0.4),
                x,
                y - r,
                x + r,
                y - (r * 0.3),
                x + (r * 0.7),
                y + r,
                x - (r * 0.7),
                y + (r * 0.8)
            );
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        foreach (var x in new[] { 86, 104 })
        {
            pen.Dash(x, -340, x - 2, -362, coat.Shade(x > 90 ? 0.4 : 0), 6);
            pen.Disc(x - 2, -364, 6, Patch.Dark(0.3));
        }

        pen.At(74, -340, 1, -16).Oval(-8, 0, 17, 8, coat.Dark(0.1));
        pen.Body(
            Outline.Smooth(
                "78,-334 86,-350 106,-350 122,-336 144,-322 150,-308 140,-296 120,-300 98,-310 82,-318"
            ),
            coat,
            5,
            0.45
        );
        pen.Oval(140, -309, 10, 11, coat.Pale(0.4));
        pen.Disc(142, -314, 2.2, Patch.Dark(0.4));
        pen.Smile(134, -304, 16, 0.35, 2.2);
        pen.Eye(108, -332, 6.4, act.Gaze);
        pen.Oval(116, -318, 7, 5, Ink.Blush.Thin(0.4));
    }
}
