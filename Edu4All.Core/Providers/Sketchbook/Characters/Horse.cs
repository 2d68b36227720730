using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A chestnut horse with a blaze and a dark mane.</summary>
internal sealed class Horse : Quadruped
{
    private static readonly Tone Chestnut = Tone.Of(0xb06b41);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["horse", "pony", "caballo", "cheval", "pferd", "cavalo", "foal"];

    /// <inheritdoc/>
    public override double Height => 262;

    /// <inheritdoc/>
    public override double Width => 290;

    /// <inheritdoc/>
    public override double Stature => 1.2;

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
    protected override void Body(Pen pen, Tone? colour)
    {
        var coat = colour ?? Chestnut;
        var (mane, hoof) = (coat.Dark(0.55), Tone.Of(0x4a3a44));
        pen.Fill(
            Outline
                .From(-88, -140)
                .Curve(-128, -138, -130, -90, -122, -40)
                .Curve(-112, -52, -104, -70, -102, -98)
                .Curve(-100, -114, -96, -122, -88, -124)
                .Close(),
            mane
        );
        pen.Leg(-50, -96, 44, 15, -6, coat.Shade(0.85), hoof, 12);
        pen.Leg(60, -104, 34, 14, 3, coat.Shade(0.85), hoof, 12);
        pen.Leg(-76, -104, 52, 16, -7, coat.Shade(0.15), hoof, 12);
        pen.Leg(38, -104, 42, 15, 3, coat.Shade(0.15), hoof, 12);
        var body = Outline.Smooth(
            -98,
            -122,
            -92,
            -148,
            -68,
            -160,
            -30,
            -153,
            8,
            -151,
            38,
            -160,
            62,
            -192,
            84,
            -232,
            104,
            -238,
            112,
            -214,
            108,
            -184,
            100,
            -150,
            92,
            -112,
            66,
            -88,
            20,
            -78,
            -30,
            -78,
            -72,
            -84,
            -96,
            -100
        );
        pen.Body(body, coat, 9, 0.5);
        Face(pen, coat, mane);
        pen.Smooth(
            mane,
            92,
            -244,
            70,
            -234,
            48,
            -204,
            26,
            -166,
            36,
            -156,
            56,
            -164,
            74,
            -190,
            88,
            -214,
            102,
            -232
        );
        pen.Smooth(mane, 92, -240, 100, -248, 116, -236, 124, -216, 112, -224);
    }

    private static void Face(Pen pen, Tone coat, Tone mane)
    {
        pen.Smooth(coat.Shade(0.4), 100, -240, 102, -258, 110, -264, 114, -248, 112, -236);
        var head = Outline.Smooth(
            84,
            -226,
            94,
            -242,
            112,
            -242,
            128,
            -224,
            146,
            -202,
            158,
            -188,
            158,
            -172,
            146,
            -166,
            130,
            -172,
            112,
            -188,
            94,
            -196
        );
        pen.Body(head, coat, 5, 0.45);
        pen.Inside(head)
            .Smooth(
                Tone.Of(0xf3e6d8),
                120,
                -240,
                130,
                -230,
                150,
                -204,
                156,
                -194,
                150,
                -196,
                132,
                -216,
                118,
                -232
            );
        pen.Inside(head).Oval(152, -172, 17, 17, coat.Mix(Tone.Of(0x6b4740), 0.45));
        pen.Oval(154, -182, 2.6, 3.4, Ink.Dark);
        pen.Smile(146, -172, 14, 0.35, 2);
        pen.Eye(116, -214, 6.2);
        pen.Smooth(coat, 88, -240, 88, -260, 95, -268, 101, -254, 102, -240);
        pen.Smooth(mane.Pale(0.2), 92, -244, 92, -256, 95, -260, 98, -252, 98, -243);
    }
}
