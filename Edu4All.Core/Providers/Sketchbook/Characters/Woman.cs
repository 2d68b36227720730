using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A grown-up woman in a skirt and a blouse.</summary>
internal sealed class Woman : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "woman",
        "mother",
        "mom",
        "mum",
        "mummy",
        "lady",
        "aunt",
        "mujer",
        "femme",
        "frau",
        "mulher",
        "mama",
        "women",
    ];

    /// <inheritdoc/>
    public override double Stature => 1.12;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return Wearing(act, looks.Cloth, looks.Skin, Tone.Of(0x5a4058));
    }

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(
            Characters.Cut.Long,
            Characters.Cut.Knot,
            Characters.Cut.Bob,
            Characters.Cut.Scarf,
            Characters.Cut.Cloud
        );

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var skirt = Tone.Of(0x51497a);
        pen.Path(
            skirt,
            "M -31 -70 C -36 -50 -38 -40 -39 -24 Q 0 -16 39 -24 C 38 -40 36 -50 31 -70 Z"
        );
        pen.Path(
            skirt.Shade(0.6),
            "M 12 -70 C 16 -50 20 -36 21 -21 Q 32 -22 39 -24 C 38 -40 36 -50 31 -70 Z"
        );
        for (var i = -2; i <= 2; i++)
        {
            pen.Disc(1 + (i * 7), -100 + (Math.Abs(i) * -3), 3, Ink.White);
        }
    }
}
