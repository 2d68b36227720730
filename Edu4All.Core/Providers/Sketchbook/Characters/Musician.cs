using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A guitar and a hat with a feather.</summary>
internal sealed class Musician : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "musician",
        "guitarist",
        "rock star",
        "singer",
        "musico",
        "musicien",
        "musiker",
        "popstar",
        "cantante",
        "sanger",
    ];

    /// <inheritdoc/>
    public override double Height => 227;

    /// <inheritdoc/>
    public override double Width => 128;

    /// <inheritdoc/>
    protected override double Crown => 60;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Guitar);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0x3f3d55), Tone.Of(0x55638f), Tone.Of(0x8c4a44));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(Ink.White, "-12,-122 16,-122 10,-36 -6,-36");
        inside.Dash(-26, -120, 30, -60, Ink.Gold, 6);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        var felt = Tone.Of(0x6d4a3a);
        pen.Body(
            Outline.Of("M -32 -30 C -32 -58 -20 -64 2 -60 C 22 -66 38 -56 36 -30 Z"),
            felt,
            6,
            0.5
        );
        pen.Smooth(felt.Dark(0.15), "-58,-26 -30,-34 2,-36 36,-34 64,-26 34,-22 2,-24 -30,-22");
        pen.Box(-32, -41, 68, 8, Ink.Red);
        pen.Smooth(Tone.Of(0x62a959), "30,-40 40,-74 50,-78 44,-50 36,-36");
    }
}
