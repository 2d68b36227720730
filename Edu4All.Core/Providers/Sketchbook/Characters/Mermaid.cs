using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Long hair with a starfish, and a tail of scales.</summary>
internal sealed class Mermaid : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["mermaid", "merman", "sirena", "sirene", "meerjungfrau", "sereia", "nixe"];

    private static readonly Tone Scale = Tone.Of(0x3fae9c);

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override Type? Home => typeof(Sea);

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return new(looks.Skin, null, looks.Skin, looks.Skin, looks.Skin, looks.Skin);
    }

    /// <inheritdoc/>
    protected override bool HasLegs => false;

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xc8503f);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Long;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var tail = act.Colour ?? Scale;
        pen.Smooth(tail.Shade(0.3), "20,-14 36,-34 66,-46 74,-34 60,-14 72,0 62,8 40,2 22,-2");
        var shape = Outline.Smooth(
            "-32,-72 -37,-50 -30,-24 -8,-6 18,0 34,-8 28,-20 14,-24 18,-36 33,-52 33,-72 0,-64"
        );
        pen.Body(shape, tail, 8, 0.55);
        var inside = pen.Inside(shape);
        for (var row = 0; row < 5; row++)
        {
            for (var i = -3; i <= 3; i++)
            {
                var (x, y) = ((i * 12.0) + (row % 2 * 6), -60.0 + (row * 12));
                inside.Line(Outline.From(x - 6, y).Bend(x, y + 8, x + 6, y), tail.Dark(0.25), 2);
            }
        }

        pen.Oval(-11, -92, 12, 9, Tone.Of(0xb06cc0));
        pen.Oval(13, -92, 12, 9, Tone.Of(0xb06cc0).Shade(0.4));
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act) => pen.Star(-28, -30, 11, Tone.Of(0xf6a24e));
}
