using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A friendly green dragon with small flames, large wings and a spade at the end of its tail.</summary>
internal sealed class Dragon : Quadruped
{
    private static readonly Tone Green = Tone.Of(0x5fae6b);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["dragon", "drache", "drachen", "dragao", "dinosaur dragon"];

    /// <inheritdoc/>
    public override double Height => 290;

    /// <inheritdoc/>
    public override double Width => 380;

    /// <inheritdoc/>
    public override double Stature => 1.25;

    /// <inheritdoc/>
    protected override Anchor Seat => new(14, -150);

    /// <inheritdoc/>
    protected override Anchor Crown => new(106, -268, 0.95, 4);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(112, -92);

    /// <inheritdoc/>
    protected override Anchor Collar => new(80, -176, 1.1, 24);

    /// <inheritdoc/>
    protected override Anchor Sight => new(112, -236, 0.95, 4);

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone? colour)
    {
        var coat = colour ?? Green;
        var (belly, spike) = (Tone.Of(0xf6dfa0), Tone.Of(0xf09a4b));
        Wing(pen.At(30, -150, 0.9), coat.Shade(0.85), spike.Shade(0.7));
        Tail(pen, coat, spike);
        pen.Leg(-44, -70, 46, 26, -4, coat.Shade(0.8), belly.Shade(0.6), 8);
        pen.Leg(72, -76, 36, 22, 3, coat.Shade(0.8), belly.Shade(0.6), 8);
        foreach (
            var (x, y, a) in new[]
            {
                (-72.0, -132.0, -34.0),
                (-40, -148, -18),
                (52, -196, 60),
                (66, -226, 62),
                (76, -254, 52),
            }
        )
        {
            pen.At(x, y, 1, a).Poly(spike, -12, 8, 0, -20, 12, 8);
        }

        var body = Outline.Smooth(
            -92,
            -100,
            -74,
            -134,
            -28,
            -150,
            24,
            -150,
            50,
            -176,
            62,
            -222,
            84,
            -252,
            118,
            -240,
            116,
            -200,
            108,
            -160,
            104,
            -112,
            82,
            -72,
            30,
            -54,
            -40,
            -54,
            -84,
            -70
        );
        pen.Body(body, coat, 9, 0.5);
        var chest = pen.Inside(body);
        chest.Smooth(
            belly,
            126,
            -220,
            96,
            -200,
            84,
            -150,
            72,
            -104,
            30,
            -74,
            -50,
            -64,
            -50,
            -30,
            130,
            -30
        );
        for (var i = 0; i < 7; i++)
        {
            chest.Line(
                Outline
                    .From(86 - (i * i * 2.2), -178 + (i * 19))
                    .Bend(104 - (i * 4), -166 + (i * 19), 130 - (i * 2), -176 + (i * 20)),
                belly.Shade(0.6),
                3
            );
        }

        pen.Leg(-64, -86, 62, 30, -4, coat, belly, 9);
        pen.Leg(50, -88, 42, 25, 3, coat, belly, 9);
        Head(pen.At(104, -232), coat, belly, spike);
        Wing(pen.At(-8, -138), coat.Dark(0.12), spike);
    }

    private static void Tail(Pen pen, Tone coat, Tone spike)
    {
        pen.Smooth(spike, -196, -104, -172, -92, -178, -118, -206, -140, -214, -108);
        pen.Body(
            Outline.Smooth(
                -64,
                -118,
                -104,
                -108,
                -132,
                -74,
                -158,
                -66,
                -176,
                -84,
                -186,
                -112,
                -198,
                -104,
                -186,
                -62,
                -160,
                -36,
                -124,
                -36,
                -92,
                -58,
                -60,
                -62
            ),
            coat,
            6,
            0.5
        );
    }

    private static void Head(Pen pen, Tone coat, Tone belly, Tone spike)
    {
        pen.Smooth(belly, -18, -34, -34, -60, -30, -72, -14, -52, -4, -36);
        pen.Smooth(belly, 8, -38, 2, -62, 10, -72, 18, -52, 20, -34);
        pen.Smooth(spike, -30, -16, -56, -28, -50, -10, -58, 4, -34, 6);
        var head = Outline.Smooth(
            -36,
            -6,
            -30,
            -32,
            -4,
            -42,
            24,
            -36,
            42,
            -22,
            68,
            -20,
            82,
            -4,
            78,
            18,
            56,
            30,
            16,
            32,
            -20,
            26
        );
        pen.Body(head, coat, 6, 0.45);
        pen.Inside(head).Smooth(belly, 6, 24, 40, 14, 84, 12, 90, 40, 0, 44);
        pen.Oval(66, -8, 4, 5.4, coat.Dark(0.45));
        pen.Oval(52, -11, 4, 5.4, coat.Dark(0.45));
        pen.Line(Outline.From(14, 12).Curve(34, 22, 60, 18, 74, 8), Ink.Dark, 3);
        pen.Poly(Ink.White, 30, 16, 40, 17, 36, 26);
        pen.Poly(Ink.White, 52, 16, 61, 14, 58, 24);
        foreach (var x in new[] { -4, 28 })
        {
            pen.Disc(x, -16, 12, Ink.White);
            pen.Eye(x + 2.4, -15, 7.6);
        }

        pen.Cheeks(8, 6, 40, 7);
    }

    private static void Wing(Pen pen, Tone skin, Tone web)
    {
        pen.Fill(
            Outline
                .From(0, 0)
                .Curve(-10, -60, -40, -110, -86, -134)
                .Bend(-96, -104, -132, -92)
                .Bend(-112, -66, -128, -38)
                .Bend(-92, -40, -78, -8)
                .Bend(-46, -24, 0, 10)
                .Close(),
            web
        );
        pen.Line(Outline.From(0, 4).Curve(-10, -60, -40, -110, -86, -134), skin, 10);
        pen.Line(
            Outline
                .From(-60, -116)
                .Bend(-88, -100, -130, -92)
                .Move(-46, -100)
                .Bend(-84, -70, -126, -40)
                .Move(-26, -66)
                .Bend(-56, -40, -78, -12),
            skin,
            6
        );
    }
}
