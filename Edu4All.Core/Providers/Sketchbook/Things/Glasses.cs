using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Round spectacles.</summary>
internal sealed class Glasses : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["glasses", "spectacles", "gafas", "lunettes", "brille", "oculos"];

    /// <inheritdoc/>
    public override string Called => "glasses";

    /// <inheritdoc/>
    public override string Several => "glasses";

    /// <inheritdoc/>
    public override Spot Spot => Spot.Eyes;

    /// <inheritdoc/>
    public override double Height => 24;

    /// <inheritdoc/>
    public override double Width => 69;

    /// <inheritdoc/>
    public override double Foot => 8;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3a3647);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var x in new[] { -18, 18 })
        {
            pen.Disc(x, 0, 14, Ink.White.Thin(0.25));
            pen.Line(Outline.Oval(x, 0, 14, 14), colour, 3.6);
        }

        pen.Line(Outline.From(-5, -2).Bend(0, -7, 5, -2), colour, 3.6);
    }
}
