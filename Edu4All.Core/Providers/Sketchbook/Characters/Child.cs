using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A child in a jumper; every picture may show another child.</summary>
internal sealed class Child : Figure
{
    private static readonly Tone Jumper = Tone.Of(0xe2574c);
    private static readonly Tone Skin = Tone.Of(0xe8b48c);
    private static readonly Tone Hair = Tone.Of(0x54382f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "child",
        "kid",
        "boy",
        "girl",
        "children",
        "toddler",
        "person",
        "student",
        "nino",
        "nina",
        "enfant",
        "kind",
        "crianca",
        "pupil",
        "schoolchild",
        "man",
        "woman",
        "people",
    ];

    /// <inheritdoc/>
    public override string Several => "children";

    /// <inheritdoc/>
    protected override double Crown => 42;

    /// <inheritdoc/>
    public override Garb Garb(Tone? colour)
    {
        var trousers = Tone.Of(0x44608f);
        return new(colour ?? Jumper, null, colour ?? Jumper, Skin, trousers, Tone.Of(0xf3efe6));
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Tone? colour)
    {
        var shape = FigureBody.TrunkShape();
        var inside = pen.Inside(shape);
        inside.Box(-50, -52, 100, 24, Tone.Of(0x44608f));
        inside.Box(-50, -88, 100, 8, Ink.White.Thin(0.9));
        inside.Box(-50, -74, 100, 8, Ink.White.Thin(0.9));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone? colour)
    {
        pen.Smooth(
            Hair.Shade(0.4),
            -44,
            -10,
            -38,
            -36,
            -8,
            -50,
            24,
            -46,
            43,
            -22,
            42,
            6,
            34,
            16,
            -30,
            22,
            -44,
            12
        );
        pen.Oval(-38, 4, 8, 10, Skin.Shade(0.2));
        pen.Oval(42, 4, 6, 9, Skin.Shade(0.5));
        var head = Outline.Smooth(
            -38,
            2,
            -34,
            -22,
            -10,
            -36,
            16,
            -36,
            37,
            -20,
            41,
            4,
            34,
            24,
            14,
            36,
            -8,
            36,
            -30,
            24
        );
        pen.Body(head, Skin, 6, 0.35);
        pen.Cheeks(9, 14, 52, 8.5);
        pen.Eyes(9, 0, 32, 5.8);
        pen.Flow(Hair, 3, -13, -13, -7, -16, -2, -14);
        pen.Flow(Hair, 3, 20, -14, 25, -16, 31, -13);
        pen.Smooth(Skin.Shade(0.7), 9, 8, 13, 12, 9, 14);
        pen.Smile(10, 19, 19, 0.6, 2.8);
        pen.Smooth(
            Hair,
            -44,
            8,
            -44,
            -18,
            -34,
            -40,
            -8,
            -52,
            18,
            -50,
            36,
            -36,
            42,
            -18,
            30,
            -24,
            16,
            -30,
            0,
            -24,
            -20,
            -26,
            -32,
            -14,
            -38,
            0
        );
        pen.Flow(Hair.Lit(0.5), 3, -26, -34, -10, -42, 8, -43);
    }
}
