using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Orange with dark seams.</summary>
internal sealed class Basketball : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "basketball",
        "basket ball",
        "baloncesto",
        "basquete",
        "ballon de basket",
        "bola de basquete",
        "balon de baloncesto",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 64;

    /// <inheritdoc/>
    public override double Width => 64;

    /// <inheritdoc/>
    public override double Foot => 32;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe8823a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var disc = Outline.Oval(0, 0, 32, 32);
        pen.Body(disc, colour, 6, 0.6);
        var inside = pen.Inside(disc);
        inside.Dash(-32, 4, 32, -4, Ink.Dark, 2.8);
        inside.Dash(-4, -32, 4, 32, Ink.Dark, 2.8);
        inside.Line(Outline.Of("M -24 -24 Q 0 0 -18 28"), Ink.Dark, 2.8);
        inside.Line(Outline.Of("M 20 -28 Q 0 0 26 22"), Ink.Dark, 2.8);
    }
}
