using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Wild hair, goggles, a white coat, a bubbling flask.</summary>
internal sealed class Scientist : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "scientist",
        "researcher",
        "inventor",
        "chemist",
        "cientifico",
        "scientifique",
        "wissenschaftler",
        "cientista",
        "forscher",
        "cientifica",
        "forscherin",
        "wissenschaftlerin",
    ];

    /// <inheritdoc/>
    public override double Height => 213;

    /// <inheritdoc/>
    public override double Width => 124;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Flask);

    /// <inheritdoc/>
    public override Garb Garb(Act act) => Wearing(act, Tone.Of(0xf4f3f0), Tone.Of(0x5a6480));

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xc9c5cf);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Cloud;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Path(Tone.Of(0xf4f3f0), "M -33 -60 L -37 -22 L -4 -22 L 0 -60 Z");
        pen.Path(Tone.Of(0xf4f3f0).Shade(0.5), "M 33 -60 L 37 -22 L 8 -22 L 4 -60 Z");
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(act.Colour ?? Tone.Of(0x4fa0a8), "-14,-122 18,-122 3,-86");
        inside.Dash(3, -88, 3, -30, Ink.Slate.Thin(0.5), 2.4);
        pen.Box(14, -84, 15, 14, Ink.White.Shade(0.6), 2);
        pen.Dash(18, -90, 18, -78, Ink.Red, 3);
        pen.Dash(24, -88, 24, -78, Ink.Blue, 3);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Flow(Tone.Of(0x4a4658), 6, "-40,-6 -20,-4 8,-3 30,-4 42,-6");
        foreach (var x in new[] { -8, 25 })
        {
            pen.Disc(x, 0, 15, Tone.Of(0xa8dce8).Thin(0.35));
            pen.Line(Outline.Oval(x, 0, 15, 15), Tone.Of(0x4a4658), 4);
        }
    }
}
