using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Pink, with a snout and a curly tail.</summary>
internal sealed class Pig : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["pig", "piglet", "piggy", "cerdo", "cochon", "schwein", "porco"];

    private static readonly Tone Pink = Tone.Of(0xf3b0b4);

    /// <inheritdoc/>
    public override double Height => 205;

    /// <inheritdoc/>
    public override double Width => 126;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Pink,
            (act.Colour ?? Pink).Pale(0.35),
            (act.Colour ?? Pink).Dark(0.3)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Flow(
            (act.Colour ?? Pink).Dark(0.15),
            6,
            "-28,-60 -44,-56 -50,-66 -42,-74 -36,-64 -48,-54 -60,-62"
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Pink;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Smooth(
                coat.Shade(side > 0 ? 0.4 : 0.1),
                (side * 14) + 1,
                -32,
                (side * 40) + 1,
                -58,
                (side * 48) + 1,
                -36,
                (side * 38) + 1,
                -14
            );
            pen.Smooth(
                coat.Dark(0.2),
                (side * 24) + 1,
                -32,
                (side * 40) + 1,
                -48,
                (side * 42) + 1,
                -34,
                (side * 36) + 1,
                -22
            );
        }

        pen.Body(
            Outline.Smooth("-44,4 -37,-24 -12,-39 14,-39 39,-24 46,4 37,26 14,36 -12,36 -35,26"),
            coat,
            8,
            0.45
        );
        pen.Cheeks(9, 12, 70, 8);
        pen.Eyes(9, -9, 40, 6.2, act.Gaze);
        pen.Ball(10, 11, 20, 14, coat.Dark(0.12), 3);
        pen.Oval(4, 11, 3.4, 5.4, coat.Dark(0.5));
        pen.Oval(16, 11, 3.4, 5.4, coat.Dark(0.5));
        pen.Smile(10, 27, 16, 0.45, 2.6);
    }
}
