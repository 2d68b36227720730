using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A tablet computer with a picture on it.</summary>
internal sealed class Tablet : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["tablet", "ipad", "tableta", "tablette"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 54;

    /// <inheritdoc/>
    public override double Width => 76;

    /// <inheritdoc/>
    public override double Foot => 26;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4a4a5c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(Outline.Box(-38, -28, 76, 54, 7), colour, 4, 0.4);
        var screen = Outline.Box(-32, -23, 64, 44, 2);
        pen.Fill(screen, Tone.Of(0xbfe6f6).Glow());
        var inside = pen.Inside(screen);
        inside.Disc(16, -10, 7, Tone.Of(0xf6cf4e).Glow());
        inside.Smooth(Tone.Of(0x7fc46a).Glow(), "-40,26 -30,4 -10,-2 8,10 30,0 44,26");
    }
}
