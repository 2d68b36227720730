using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>An African elephant: large ear, trunk curled up to hold things.</summary>
internal sealed class Elephant : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["elephant", "elefante", "elefant", "mammoth"];

    /// <inheritdoc/>
    public override double Height => 236;

    /// <inheritdoc/>
    public override double Width => 384;

    /// <inheritdoc/>
    public override double Stature => 1.3;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-30, -208);

    /// <inheritdoc/>
    protected override Anchor Crown => new(88, -228, 1.05, 6);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(178, -148);

    /// <inheritdoc/>
    protected override Anchor Collar => new(54, -122, 1.7, 20);

    /// <inheritdoc/>
    protected override Anchor Sight => new(112, -172, 1, 6);

    /// <inheritdoc/>
    protected override Point Poll => new(62, -170);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x98a0b3);

    /// <inheritdoc/>
    protected override double Supple => 0.6;

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-58, -92, 56, 52), new(44, -92, 56, 52), new(-100, -92, 56, 52), new(10, -92, 56, 52)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Flow(coat.Dark(0.2), 7, "-128,-150 -150,-120 -148,-88");
        pen.Smooth(coat.Dark(0.45), "-150,-94 -142,-90 -146,-70 -154,-74");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act) =>
        pen.Body(
            Outline.Smooth(
                "-136,-130 -124,-178 -88,-204 -30,-210 30,-204 66,-184 84,-140 74,-90 40,-66 -30,-60 -100,-66 -130,-92"
            ),
            coat,
            11,
            0.55
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        // Far tusk, trunk, head, near tusk, ear: from back to front.
        pen.Fill(
            Outline
                .From(128, -126)
                .Curve(140, -108, 158, -108, 166, -116)
                .Curve(156, -124, 146, -130, 140, -138)
                .Close(),
            Ink.White.Shade(0.5)
        );
        var trunk = Outline
            .From(104, -170)
            .Curve(136, -196, 154, -150, 150, -110)
            .Curve(147, -84, 166, -80, 168, -102)
            .Curve(169, -116, 166, -130, 164, -142)
            .Curve(172, -152, 184, -152, 188, -144)
            .Curve(194, -118, 196, -88, 180, -70)
            .Curve(160, -50, 124, -56, 118, -92)
            .Curve(114, -112, 104, -120, 96, -128)
            .Close();
        pen.Body(trunk, coat, 6, 0.5);
        pen.Body(
            Outline.Smooth(
                "48,-180 62,-216 96,-230 128,-212 140,-178 132,-144 112,-124 80,-122 56,-142"
            ),
            coat,
            8,
            0.35
        );
        pen.Fill(
            Outline
                .From(112, -128)
                .Curve(122, -104, 142, -100, 154, -108)
                .Curve(142, -118, 132, -126, 128, -136)
                .Close(),
            Ink.White
        );
        pen.Eye(118, -172, 6.4, act.Gaze);
        pen.Flow(coat.Dark(0.35), 3, "110,-184 118,-187 126,-183");
        pen.Line(Outline.From(104, -138).Bend(114, -128, 124, -138), Ink.Dark, 2.6);
        pen.Oval(110, -152, 8, 6, Ink.Blush.Thin(0.42));
        for (var i = 0; i < 4; i++)
        {
            pen.Line(
                Outline
                    .From(127 + (i * 3), -92 + (i * 8))
                    .Bend(136 + (i * 2), -90 + (i * 5), 143 + (i * 2), -94 + (i * 6)),
                coat.Dark(0.22),
                2
            );
        }

        pen.Body(
            Outline.Smooth(
                "74,-206 40,-214 10,-194 4,-152 22,-112 46,-104 64,-130 78,-160 84,-186"
            ),
            coat.Dark(0.07),
            8,
            0.5
        );
        pen.Smooth(
            Tone.Of(0xe7a9a4).Mix(coat, 0.35),
            "66,-194 42,-200 22,-184 18,-152 30,-122 44,-118 56,-140 68,-166"
        );
    }

    /// <inheritdoc/>
    protected override void Leg(Pen pen, Hip hip, Swing swing, Tone coat, Tone hoof)
    {
        pen.Path(
            coat,
            "M -28 0 C -24 42 -26 72 -27 88 C -20 94 20 94 27 88 C 24 62 26 32 28 0 Q 0 -24 -28 0 Z"
        );
        foreach (var d in new[] { -14, 2, 17 })
        {
            pen.Fill(Outline.Arch(d, 92, 11, 9), coat.Pale(0.55));
        }
    }
}
