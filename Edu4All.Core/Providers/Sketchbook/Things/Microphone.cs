using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A microphone to sing into.</summary>
internal sealed class Microphone : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["microphone", "mic", "microfono", "mikrofon", "microfone", "micro"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 68;

    /// <inheritdoc/>
    public override double Width => 30;

    /// <inheritdoc/>
    public override double Foot => 22;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f4152);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Poly(colour, "-7,-22 7,-22 4,20 -4,20");
        pen.Ball(0, -30, 14, 14, Tone.Of(0xb4bcca), 4);
        pen.Line(
            Outline.Of("M -12 -36 Q 0 -28 12 -36 M -14 -28 Q 0 -20 14 -28 M 0 -44 L 0 -17"),
            Ink.Slate.Thin(0.6),
            1.8
        );
        pen.Box(-9, -21, 18, 6, Tone.Of(0x8f97a6), 2);
    }
}
