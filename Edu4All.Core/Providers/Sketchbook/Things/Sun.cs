using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A sun with a smile.</summary>
internal sealed class Sun : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["sun", "sol", "soleil", "sonne"];

    /// <inheritdoc/>
    public override string Called => "a sun";

    /// <inheritdoc/>
    public override Spot Spot => Spot.Sky;

    /// <inheritdoc/>
    public override double Height => 150;

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override double Foot => 75;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf9c93c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        for (var i = 0; i < 12; i++)
        {
            pen.At(0, 0, 1, i * 30)
                .Poly(
                    colour.Mix(Tone.Of(0xf08a3c), i % 2 == 0 ? 0.5 : 0.1).Glow(),
                    "-11,-52 0,-75 11,-52"
                );
        }

        pen.Disc(0, 0, 50, colour.Glow());
        pen.Cheeks(0, 10, 56, 8);
        pen.Eyes(0, -6, 32, 6);
        pen.Smile(0, 10, 30, 0.6, 3.4);
    }
}
