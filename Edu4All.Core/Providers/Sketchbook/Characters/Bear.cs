using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A brown bear: round in every direction.</summary>
internal sealed class Bear : Figure
{
    private static readonly Tone Brown = Tone.Of(0x9a6a45);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["bear", "brown bear", "oso", "ours", "urso", "grizzly", "braunbar"];

    /// <inheritdoc/>
    public override double Stature => 1.1;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Brown,
            (act.Colour ?? Brown).Pale(0.35),
            (act.Colour ?? Brown).Dark(0.18)
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Brown;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc((side * 32) + 1, -30, 15, coat.Shade(side > 0 ? 0.4 : 0));
            pen.Disc((side * 32) + 1, -29, 8.5, coat.Pale(0.4));
        }

        pen.Body(
            Outline.Smooth("-44,4 -36,-26 -12,-40 14,-40 38,-26 46,4 36,26 14,36 -12,36 -34,26"),
            coat,
            8,
            0.5
        );
        pen.Oval(9, 16, 24, 18, coat.Pale(0.5));
        pen.Cheeks(9, 12, 66, 8);
        pen.Eyes(9, -7, 36, 6.4, act.Gaze);
        pen.Muzzle(9, 19, 24);
        pen.Smooth(Ink.Dark, "-1,6 9,3 19,6 15,14 9,16 3,14");
        pen.Oval(6, 7, 3.4, 1.6, Ink.White.Thin(0.6));
    }
}
