using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A steam engine with a chimney.</summary>
internal sealed class Train : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "train",
        "steam train",
        "tren",
        "zug",
        "trem",
        "locomotive",
        "steam engine",
        "locomotora",
        "tram",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.78;

    /// <inheritdoc/>
    public override double Height => 236;

    /// <inheritdoc/>
    public override double Width => 400;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f8f5a);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-110, -108);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var (x, y, r) in new[] { (128.0, -200.0, 15.0), (104, -214, 19), (70, -220, 15) })
        {
            pen.Disc(x, y, r, Ink.White.Thin(0.85));
        }

        pen.Box(-178, -204, 118, 150, colour.Dark(0.2), 4);
        pen.Box(-160, -184, 82, 62, Tone.Of(0xbfe0ee), 6);
        Cover(pen, colour);
        pen.Body(Outline.Box(-194, -220, 150, 20, 8), Ink.Red, 4, 0.5);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(Outline.Box(-178, -122, 118, 80, 4), colour, 6, 0.5);
        pen.Box(-178, -204, 14, 90, colour);
        pen.Box(-74, -204, 14, 90, colour);
        pen.Body(Outline.Box(-62, -132, 208, 78, 30), colour, 8, 0.55);
        foreach (var x in new[] { -30, 26, 82 })
        {
            pen.Box(x, -132, 9, 78, Ink.Gold);
        }

        pen.Body(
            Outline.Poly("94,-130 100,-176 90,-186 136,-186 126,-176 132,-130"),
            Ink.Dark,
            5,
            0.4
        );
        pen.Ball(20, -136, 20, 17, Ink.Gold, 5);
        pen.Box(-186, -54, 346, 18, Ink.Red, 4);
        pen.Poly(Tone.Of(0x4a4a5c), "146,-54 192,-8 146,-8");
        pen.Disc(148, -92, 12, pen.LampsOn ? Ink.Lamp : Tone.Of(0xfff1c4));
        foreach (var x in new[] { -132, -40 })
        {
            pen.Spoked(x, 40, 9);
        }

        pen.Spoked(44, 28, 8);
        pen.Spoked(110, 28, 8);
        pen.Dash(-132, -40, -20, -40, Tone.Of(0xc6ccd6), 8);
    }
}
