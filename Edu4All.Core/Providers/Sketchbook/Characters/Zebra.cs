using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Black stripes on white, a brush of a mane.</summary>
internal sealed class Zebra : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["zebra", "cebra", "zebre"];

    /// <inheritdoc/>
    public override double Height => 269;

    /// <inheritdoc/>
    public override double Width => 320;

    /// <inheritdoc/>
    public override double Stature => 1.15;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-4, -152);

    /// <inheritdoc/>
    protected override Anchor Crown => new(98, -246, 0.8, 24);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(150, -184);

    /// <inheritdoc/>
    protected override Anchor Collar => new(78, -172, 1.05, 40);

    /// <inheritdoc/>
    protected override Anchor Sight => new(118, -214, 0.7, 24);

    /// <inheritdoc/>
    protected override Point Poll => new(92, -222);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xfbf7f0);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-50, -96, 44, 15), new(60, -100, 34, 14), new(-76, -102, 50, 16), new(38, -102, 40, 15)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Flow(coat.Shade(0.4), 9, "-92,-134 -112,-116 -116,-86");
        pen.Smooth(Ink.Dark, "-120,-92 -110,-92 -108,-56 -118,-46 -124,-60");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(Ink.Dark, "96,-250 80,-246 56,-208 34,-164 48,-160 68,-186 88,-226");
        HorseParts.Trunk(pen, coat);
        var stripes = pen.Inside(HorseParts.TrunkShape());
        foreach (var x in new[] { -84, -64, -42, -18, 6, 28 })
        {
            stripes.Smooth(
                Ink.Dark,
                x - 6,
                -166,
                x + 6,
                -166,
                x + 4,
                -120,
                x - 6,
                -92,
                x - 6,
                -124
            );
        }

        for (var i = 0; i < 4; i++)
        {
            stripes.At(56 + (i * 12), -146 - (i * 23), 1, -28).Dash(-40, 0, 46, 0, Ink.Dark, 8 - i);
        }
    }

    /// <inheritdoc/>
    protected override void Leg(Pen pen, Hip hip, Swing swing, Tone coat, Tone hoof)
    {
        base.Leg(pen, hip, swing, coat, hoof);
        for (var i = 0; i < 3; i++)
        {
            var w = hip.Thin * (0.72 - (i * 0.08));
            pen.Dash(-w, 26 + (i * 11), w, 28 + (i * 11), Ink.Dark, 5);
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act) =>
        HorseParts.Head(
            pen,
            coat,
            Tone.Of(0x4a4450),
            act,
            face =>
            {
                for (var i = 0; i < 4; i++)
                {
                    face.At(120 + (i * 8), -212 + (i * 9), 1, 52)
                        .Smooth(Ink.Dark, "-30,-3 -8,-2 -8,2 -30,3");
                }

                face.Smooth(Ink.Dark, "84,-206 100,-206 96,-190 84,-194");
            }
        );
}
