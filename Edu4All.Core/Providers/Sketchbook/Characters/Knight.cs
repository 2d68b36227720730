using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Armour, an open visor, a red plume and a shield.</summary>
internal sealed class Knight : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["knight", "caballero", "chevalier", "ritter", "cavaleiro"];

    private static readonly Tone Steel = Tone.Of(0xb4bcca);

    /// <inheritdoc/>
    public override double Height => 228;

    /// <inheritdoc/>
    public override double Width => 148;

    /// <inheritdoc/>
    protected override double Crown => 62;

    /// <inheritdoc/>
    public override Type? Kit => typeof(Shield);

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        new(Steel, null, Steel.Dark(0.08), Tone.Of(0x8d95a6), Steel.Dark(0.12), Tone.Of(0x7d8596));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Dash(2, -122, 2, -30, Steel.Dark(0.25), 3);
        inside.Line(Outline.Of("M -40 -78 Q 2 -62 40 -78"), Steel.Dark(0.25), 3);
        inside.Box(-40, -56, 82, 9, Tone.Of(0x6a4a36));
        pen.Ball(-29, -100, 14, 12, Steel, 4);
        pen.Ball(29, -100, 14, 12, Steel.Shade(0.4), 4);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Smooth(
            act.Colour ?? Ink.Red,
            "0,-52 -16,-74 -44,-80 -66,-62 -74,-30 -58,-44 -36,-50 -12,-46"
        );
        pen.Body(
            Outline.Of(
                "M -46 10 C -50 -40 -24 -58 2 -58 C 30 -58 50 -40 48 10 L 44 34 Q 40 12 40 -8 Q 6 -26 -28 -8 Q -30 20 -38 36 Z"
            ),
            Steel,
            7,
            0.5
        );
        pen.Body(
            Outline.Of("M -34 -14 C -30 -40 36 -44 50 -12 L 44 -6 Q 6 -26 -30 -6 Z"),
            Steel.Dark(0.15),
            4,
            0.5
        );
        foreach (var x in new[] { -8, 6, 20, 34 })
        {
            pen.Dash(x, -28, x + 1, -20, Ink.Dark, 3);
        }
    }
}
