using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Grey, with large woolly ears and a big dark nose.</summary>
internal sealed class Koala : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["koala", "koala bear", "coala"];

    private static readonly Tone Grey = Tone.Of(0x9aa2ae);

    /// <inheritdoc/>
    public override double Width => 138;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(act.Colour ?? Grey, (act.Colour ?? Grey).Pale(0.75));

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Grey;
        foreach (var side in new[] { -1, 1 })
        {
            for (var i = 0; i < 6; i++)
            {
                var (s, c) = Math.SinCos(i * Math.PI / 3);
                pen.Disc(
                    (side * 46) + (s * 13),
                    -18 - (c * 13),
                    12,
                    coat.Shade(side > 0 ? 0.35 : 0)
                );
            }

            pen.Disc(side * 44, -16, 13, Ink.White);
        }

        pen.Body(
            Outline.Smooth("-42,4 -36,-24 -12,-38 14,-38 38,-24 44,4 36,25 14,35 -12,35 -34,25"),
            coat,
            8,
            0.5
        );
        pen.Cheeks(8, 16, 62, 8);
        pen.Eyes(8, -6, 44, 6, act.Gaze);
        pen.Ball(8, 4, 11, 16, Tone.Of(0x3f3c4c), 3);
        pen.Smile(8, 23, 18, 0.5, 2.6);
    }
}
