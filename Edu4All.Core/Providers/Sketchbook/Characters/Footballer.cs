using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A jersey with stripes, shorts, long socks, and the ball.</summary>
internal sealed class Footballer : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "footballer",
        "football player",
        "soccer player",
        "futbolista",
        "footballeur",
        "fussballer",
        "fussballspieler",
        "jogador",
        "goalkeeper",
        "joueur de foot",
        "jogador de futebol",
        "jugador de futbol",
    ];

    /// <inheritdoc/>
    public override Type? Kit => typeof(Football);

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return new(Shirt(act), null, Shirt(act), looks.Skin, Ink.White, Tone.Of(0x2c2a33));
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        foreach (var x in new[] { -30, -8, 14 })
        {
            inside.Box(x, -124, 11, 76, Ink.White);
        }

        pen.Path(
            Tone.Of(0x2f3f7a),
            "M -33 -56 L -35 -30 L -5 -28 L 0 -42 L 5 -28 L 35 -30 L 33 -56 Q 0 -50 -33 -56 Z"
        );
        pen.Smooth(Ink.White, "-12,-120 2,-106 16,-120");
    }

    private static Tone Shirt(Act act) => act.Colour ?? Tone.Of(0xd9473f);
}
