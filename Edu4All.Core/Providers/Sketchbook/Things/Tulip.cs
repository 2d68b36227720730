using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A tulip.</summary>
internal sealed class Tulip : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["tulip", "tulipan", "tulipe", "tulpe", "tulipa"];

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 40;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe2485a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x4f9148);
        pen.Fill(Outline.From(-3, 0).Bend(-16, -30, -18, -52).Bend(-4, -34, 1, 0).Close(), stem);
        pen.Line(Outline.From(0, 0).Bend(-1, -30, 1, -52), stem.Lit(0.3), 3.6);
        pen.Fill(
            Outline
                .From(-14, -76)
                .Curve(-20, -54, -8, -46, 1, -46)
                .Curve(12, -46, 22, -54, 16, -76)
                .To(8, -66)
                .To(1, -80)
                .To(-6, -66)
                .Close(),
            colour
        );
        pen.Fill(
            Outline
                .From(1, -80)
                .To(8, -66)
                .To(16, -76)
                .Curve(22, -54, 12, -46, 1, -46)
                .Curve(9, -56, 7, -70, 1, -80)
                .Close(),
            colour.Shade(0.5)
        );
    }
}
