using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A pirate with a three-cornered hat, an eye patch and a friendly grin.</summary>
internal sealed class Pirate : Figure
{
    private static readonly Tone Coat = Tone.Of(0x9c3440);
    private static readonly Tone Skin = Tone.Of(0xe0a67c);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["pirate", "pirata", "pirat", "buccaneer", "sea captain"];

    /// <inheritdoc/>
    protected override double Crown => 66;

    /// <inheritdoc/>
    public override Garb Garb(Tone? colour) =>
        new(colour ?? Coat, null, colour ?? Coat, Skin, Tone.Of(0x3f4a66), Tone.Of(0x3a2d33));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Tone? colour)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(Ink.White, -13, -120, 17, -120, 13, -36, -9, -36);
        for (var i = 0; i < 4; i++)
        {
            inside.Box(-16, -106 + (i * 16), 40, 7, Ink.Blue);
        }

        inside.Poly(colour ?? Coat, -40, -120, -15, -120, -8, -30, -40, -30);
        inside.Poly((colour ?? Coat).Shade(0.5), 42, -120, 18, -120, 12, -30, 42, -30);
        inside.Box(-40, -60, 82, 10, Tone.Of(0x3a2d33));
        inside.Box(-5, -62, 16, 14, Ink.Gold, 3);
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone? colour)
    {
        pen.Smooth(
            Tone.Of(0x4a342c),
            -42,
            -10,
            -40,
            14,
            -30,
            30,
            -12,
            20,
            20,
            20,
            36,
            28,
            42,
            12,
            42,
            -10
        );
        pen.Body(
            Outline.Smooth(
                -37,
                2,
                -33,
                -22,
                -10,
                -34,
                16,
                -34,
                37,
                -22,
                40,
                4,
                34,
                24,
                14,
                36,
                -8,
                36,
                -29,
                24
            ),
            Skin,
            6,
            0.35
        );
        pen.Smooth(
            Tone.Of(0x4a342c),
            -8,
            14,
            9,
            11,
            26,
            14,
            34,
            10,
            30,
            20,
            9,
            19,
            -12,
            20,
            -16,
            10
        );
        pen.Smile(9, 24, 18, 0.5, 2.8);
        pen.Eye(-7, 0, 5.8);
        pen.Dash(-34, -16, 40, -4, Ink.Dark, 3.4);
        pen.Smooth(Ink.Dark, 16, -8, 34, -6, 33, 6, 25, 10, 16, 4);
        pen.Cheeks(9, 12, 54, 7);
        pen.Disc(-37, 16, 4, Ink.Gold);
        var hat = Tone.Of(0x3a3448);
        pen.Body(
            Outline
                .From(-58, -14)
                .Curve(-48, -30, -40, -66, -4, -70)
                .Curve(30, -72, 48, -36, 62, -14)
                .Curve(40, -24, 22, -28, 2, -28)
                .Curve(-20, -28, -40, -24, -58, -14)
                .Close(),
            hat,
            7,
            0.5
        );
        pen.Line(
            Outline
                .From(-56, -15)
                .Curve(-40, -25, -20, -29, 2, -29)
                .Curve(22, -29, 40, -25, 60, -15),
            Ink.Gold,
            3.4
        );
        pen.Disc(2, -47, 8.6, Ink.White);
        pen.Box(-3, -43, 10, 7, Ink.White, 2);
        pen.Disc(-1.4, -47.4, 2.3, hat);
        pen.Disc(5.2, -47.4, 2.3, hat);
    }
}
