using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>An open book.</summary>
internal sealed class Book : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["book", "libro", "livre", "buch", "livro", "storybook"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 40;

    /// <inheritdoc/>
    public override double Width => 69;

    /// <inheritdoc/>
    public override double Foot => 20;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Blue;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Poly(colour, "-34,-18 0,-12 34,-18 34,20 0,26 -34,20");
        pen.Fill(
            Outline.From(0, -14).Bend(-14, -24, -30, -18).To(-30, 16).Bend(-14, 10, 0, 20).Close(),
            Ink.White
        );
        pen.Fill(
            Outline.From(0, -14).Bend(14, -24, 30, -18).To(30, 16).Bend(14, 10, 0, 20).Close(),
            Ink.White.Shade(0.35)
        );
        for (var i = 0; i < 3; i++)
        {
            pen.Dash(-24, -9 + (i * 8), -7, -7 + (i * 8), Ink.Slate.Thin(0.6), 1.8);
            pen.Dash(24, -9 + (i * 8), 7, -7 + (i * 8), Ink.Slate.Thin(0.6), 1.8);
        }
    }
}
