using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Six pale petals round an orange trumpet.</summary>
internal sealed class Daffodil : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["daffodil", "narcissus", "narciso", "jonquille", "narzisse"];

    /// <inheritdoc/>
    public override double Height => 89;

    /// <inheritdoc/>
    public override double Width => 44;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xfbd84b);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x4f9148);
        pen.Fill(Outline.From(-3, 0).Bend(-12, -34, -15, -50).Bend(-4, -34, 1, 0).Close(), stem);
        pen.Line(Outline.From(0, 0).Bend(-2, -36, 2, -62), stem.Lit(0.3), 3.4);
        var petals = new Outline();
        for (var i = 0; i < 6; i++)
        {
            var (s, c) = Math.SinCos((i * Math.PI / 3) + 0.3);
            petals
                .Move(2, -66)
                .Curve(
                    2 + (s * 12) + (c * 11),
                    -66 + (c * -12) + (s * 11),
                    2 + (s * 21) + (c * 5),
                    -66 - (c * 21) + (s * 5),
                    2 + (s * 23),
                    -66 - (c * 23)
                )
                .Curve(
                    2 + (s * 21) - (c * 5),
                    -66 - (c * 21) - (s * 5),
                    2 + (s * 12) - (c * 11),
                    -66 - (c * 12) - (s * 11),
                    2,
                    -66
                )
                .Close();
        }

        pen.Fill(petals, colour);
        pen.Disc(3, -65, 9.5, Tone.Of(0xf6a834));
        pen.Disc(5, -64, 6, Tone.Of(0xe27f22));
    }
}
