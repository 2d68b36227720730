using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A brass telescope, drawn out.</summary>
internal sealed class Telescope : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["telescope", "spyglass", "telescopio", "fernrohr", "teleskop", "longue vue"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 60;

    /// <inheritdoc/>
    public override double Width => 110;

    /// <inheritdoc/>
    public override double Foot => 18;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc98f3c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var t = pen.At(0, 0, 1, -24);
        t.Box(-34, -6, 26, 12, colour.Dark(0.3), 2);
        t.Box(-12, -8, 34, 16, colour, 2);
        t.Box(18, -11, 44, 22, Tone.Of(0x6a4a36), 2);
        t.Box(18, -11, 44, 7, Tone.Of(0x6a4a36).Lit(0.4), 2);
        foreach (var (x, r) in new[] { (-36.0, 8.0), (-11, 10), (19, 13), (60, 14) })
        {
            t.Box(x - 3, -r, 7, r * 2, colour.Lit(0.4), 2);
        }

        t.Oval(65, 0, 4, 12, Tone.Of(0xa8dce8));
    }
}
