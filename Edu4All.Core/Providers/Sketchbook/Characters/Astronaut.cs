using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>White suit, round helmet, golden visor pushed back so that one sees who it is.</summary>
internal sealed class Astronaut : Figure
{
    private static readonly Tone Suit = Tone.Of(0xf1efea);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["astronaut", "spaceman", "cosmonaut", "astronauta", "astronaute", "space explorer"];

    /// <inheritdoc/>
    protected override double Crown => 50;

    /// <inheritdoc/>
    protected override bool Curls => false;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        new(
            act.Colour ?? Suit,
            null,
            act.Colour ?? Suit,
            Tone.Of(0x6f7c94),
            act.Colour ?? Suit,
            Tone.Of(0x6f7c94)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        pen.Box(-44, -116, 88, 66, Tone.Of(0xa9b2c2), 14);
        pen.Box(-44, -92, 88, 7, Tone.Of(0x7f8aa0));
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Box(-18, -92, 38, 26, Tone.Of(0xc9ced8), 5);
        pen.Disc(-9, -83, 4, Ink.Red);
        pen.Disc(1, -83, 4, Ink.Blue);
        pen.Box(-13, -75, 26, 4, Tone.Of(0x7f8aa0), 2);
        pen.Box(10, -87, 6, 8, Ink.Gold, 2);
        pen.Flow(Ink.Red, 5, "-33,-52 0,-44 33,-52");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        pen.Ball(0, -6, 49, 47, act.Colour ?? Suit, 8, 0.6);
        pen.Box(-52, -16, 11, 24, Tone.Of(0x9aa4b6), 5);
        pen.Box(42, -16, 11, 24, Tone.Of(0x9aa4b6).Shade(0.5), 5);
        pen.Oval(6, -4, 38, 34, Tone.Of(0x7f8aa0));
        var glass = Outline.Oval(6, -4, 34, 30);
        pen.Fill(glass, Tone.Of(0x39456b));
        var inside = pen.Inside(glass);
        inside.Oval(8, 4, 25, 26, Tone.Of(0xc98f68));
        inside.Smooth(Tone.Of(0x3a2a2c), "-20,2 -16,-22 8,-30 30,-22 34,2 26,-10 8,-16 -10,-10");
        pen.Eyes(9, 1, 21, 4.8, act.Gaze);
        pen.Cheeks(9, 10, 34, 5);
        pen.Smile(9, 12, 14, 0.6, 2.4);
        inside.Smooth(Ink.White.Thin(0.4), "-22,-10 -14,-26 4,-32 -6,-22 -14,-6");
    }
}
