using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A telephone with a bright screen.</summary>
internal sealed class Phone : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "phone",
        "smartphone",
        "mobile phone",
        "cell phone",
        "telefono",
        "telephone",
        "telefone",
        "movil",
        "celular",
        "telefon",
        "handy",
        "telemovel",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 58;

    /// <inheritdoc/>
    public override double Width => 36;

    /// <inheritdoc/>
    public override double Foot => 10;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f4152);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var p = pen.At(2, 0, 1, 8);
        p.Body(Outline.Box(-15, -46, 30, 56, 6), colour, 3, 0.4);
        p.Box(-12, -40, 24, 42, Tone.Of(0xa8dcf0).Glow(), 2);
        foreach (
            var (x, y, c) in new[]
            {
                (-6.0, -32.0, 0xd9473f),
                (6, -32, 0x62a959),
                (-6, -20, 0xf2bd4b),
                (6, -20, 0x4a86cf),
            }
        )
        {
            p.Box(x - 4, y - 4, 8, 8, Tone.Of(c), 2);
        }

        p.Disc(0, 6, 2, Ink.White);
    }
}
