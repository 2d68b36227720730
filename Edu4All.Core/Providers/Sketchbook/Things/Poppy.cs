using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Four red petals, a dark heart.</summary>
internal sealed class Poppy : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["poppy", "poppies", "amapola", "coquelicot", "mohn", "mohnblume", "papoula"];

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 50;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe0412f);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.From(0, 0).Bend(-8, -28, 0, -54), Tone.Of(0x5f8f4a), 3);
        pen.Smooth(colour.Shade(0.4), "0,-58 -8,-78 8,-82 20,-70 14,-58");
        pen.Smooth(colour, "0,-56 -20,-74 -24,-56 -14,-44");
        pen.Smooth(colour.Shade(0.2), "0,-56 18,-72 25,-54 12,-44");
        pen.Smooth(colour.Lit(0.2), "-14,-58 0,-64 14,-58 10,-42 -10,-42");
        pen.Disc(0, -57, 6, Ink.Dark);
    }
}
