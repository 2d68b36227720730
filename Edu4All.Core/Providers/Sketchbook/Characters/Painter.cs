using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A beret, a smock with spots of paint, a palette and a brush.</summary>
internal sealed class Painter : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["painter", "artist", "pintor", "pintora", "peintre", "maler", "malerin"];

    /// <inheritdoc/>
    public override double Height => 220;

    /// <inheritdoc/>
    protected override double Crown => 56;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Paintbrush);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Wearing(act, act.Colour ?? Tone.Of(0x6f9fd0), Tone.Of(0x4a4658));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Path(Ink.White, "M -20 -100 L 22 -100 L 30 -34 Q 0 -26 -28 -34 Z");
        foreach (
            var (x, y, c) in new[]
            {
                (-10.0, -80.0, 0xd9473f),
                (12, -70, 0xf2bd4b),
                (-4, -58, 0x3f7fc4),
                (16, -48, 0x62a959),
            }
        )
        {
            pen.Disc(x, y, 5, Tone.Of(c));
        }
    }

    /// <inheritdoc/>
    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Body(
            Outline.Smooth("-44,-24 -54,-40 -30,-60 8,-62 44,-48 46,-28 4,-36"),
            Ink.Red,
            6,
            0.5
        );
        pen.Dash(-2, -60, -6, -70, Ink.Red.Dark(0.2), 5);
    }
}
