using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A mask, a cape, a star on the chest.</summary>
internal sealed class Superhero : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "superhero",
        "super hero",
        "hero",
        "superheroe",
        "superheros",
        "superheld",
        "heroi",
        "super heroi",
        "super heros",
    ];

    private static readonly Tone Suit = Tone.Of(0x3f6fc4);

    /// <inheritdoc/>
    public override double Width => 162;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var suit = act.Colour ?? Suit;
        return new(suit, null, suit, Ink.Red, suit, Ink.Red);
    }

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Body(
            Outline.Smooth("-20,-112 -44,-80 -78,-30 -74,-14 -30,-22 10,-14 44,-24 34,-80 20,-112"),
            Ink.Red,
            8,
            0.6
        );

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Inside(FigureBody.TrunkShape()).Box(-50, -58, 100, 9, Ink.Gold);
        pen.Star(2, -84, 18, Ink.Gold);
        pen.Smooth(Ink.Red, "-24,-114 0,-104 24,-114 20,-102 0,-96 -20,-102");
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        var mask = Outline.Smooth(
            "-38,-8 -20,-14 9,-10 34,-14 42,-6 38,8 24,12 9,6 -8,12 -26,10 -37,4"
        );
        pen.Fill(mask, Ink.Red);
        foreach (var x in new[] { -7, 25 })
        {
            pen.Oval(x, 0, 9, 8, Ink.White);
        }

        pen.Eyes(9, 0, 32, 5.4, act.Gaze);
    }
}
