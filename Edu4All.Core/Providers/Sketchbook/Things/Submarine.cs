using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Yellow, with portholes and a periscope.</summary>
internal sealed class Submarine : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["submarine", "submarino", "sous marin", "u boot", "unterseeboot"];

    /// <inheritdoc/>
    public override Type? Home => typeof(Grounds.Sea);

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.8;

    /// <inheritdoc/>
    public override double Height => 200;

    /// <inheritdoc/>
    public override double Width => 320;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf6c83e);

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -124);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 22 -130 L 22 -190 L 48 -190"), Tone.Of(0x6d7a90), 9);
        pen.Body(Outline.Box(-42, -158, 84, 60, 14), colour.Dark(0.1), 6, 0.5);
        pen.Smooth(Tone.Of(0x6d7a90), "-138,-62 -168,-100 -158,-62 -168,-24");
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Smooth(
                "-146,-62 -116,-106 -40,-122 60,-122 130,-102 154,-62 128,-20 50,-4 -50,-4 -118,-20"
            ),
            colour,
            10,
            0.5
        );
        foreach (var x in new[] { -70, 0, 70 })
        {
            pen.Disc(x, -66, 24, Tone.Of(0x6d7a90));
            pen.Disc(x, -66, 17, Tone.Of(0xbfe0ee));
            pen.Disc(x - 5, -72, 5, Ink.White);
        }
    }
}
