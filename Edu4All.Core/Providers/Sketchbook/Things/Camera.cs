using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A camera with a round lens.</summary>
internal sealed class Camera : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "camera",
        "photo camera",
        "camara",
        "appareil photo",
        "kamera",
        "fotoapparat",
        "camera fotografica",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 48;

    /// <inheritdoc/>
    public override double Width => 64;

    /// <inheritdoc/>
    public override double Foot => 22;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4a4a5c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(-14, -26, 28, 12, colour.Dark(0.2), 4);
        pen.Box(-28, -22, 12, 6, Ink.Red, 2);
        pen.Body(Outline.Box(-32, -18, 64, 40, 7), colour, 4, 0.5);
        pen.Box(-32, -10, 64, 9, Tone.Of(0xc6ccd6));
        pen.Disc(0, 3, 17, Tone.Of(0xc6ccd6));
        pen.Disc(0, 3, 13, Ink.Dark);
        pen.Disc(0, 3, 8, Tone.Of(0x5f86b8));
        pen.Disc(-3, 0, 3, Ink.White);
        pen.Box(18, -15, 9, 6, Tone.Of(0xfff1c4), 1.5);
    }
}
