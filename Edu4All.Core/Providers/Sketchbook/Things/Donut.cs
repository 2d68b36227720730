using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A ring with pink icing.</summary>
internal sealed class Donut : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["donut", "doughnut", "rosquilla", "donuts", "beignet", "rosquinha"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 60;

    /// <inheritdoc/>
    public override double Width => 56;

    /// <inheritdoc/>
    public override double Foot => 6;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf08fae);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Oval(0, -22, 18, 18), Tone.Of(0xd9a066), 20);
        pen.Line(Outline.Oval(0, -23, 18, 17.5), colour, 15);
        foreach (
            var (x, y, c) in new[]
            {
                (-16.0, -34.0, 0xf6cf4e),
                (2, -42, 0x4a86cf),
                (17, -30, 0x62a959),
                (16, -12, 0xf6cf4e),
                (-6, -5, 0x4a86cf),
                (-19, -18, 0xfffaf0),
            }
        )
        {
            pen.At(x, y, 1, x * 4).Box(-4, -1.5, 8, 3, Tone.Of(c), 1.5);
        }
    }
}
