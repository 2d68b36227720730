using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Green, three eyes, two feelers: comes in peace.</summary>
internal sealed class Alien : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "alien",
        "extraterrestrial",
        "martian",
        "extraterrestre",
        "marciano",
        "ausserirdischer",
        "monster",
        "monstruo",
        "alienigena",
        "ausserirdische",
    ];

    private static readonly Tone Green = Tone.Of(0x8fd05a);

    /// <inheritdoc/>
    protected override bool Curls => false;

    /// <inheritdoc/>
    protected override double Crown => 44;

    /// <inheritdoc/>
    public override double Height => 222;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var skin = act.Colour ?? Green;
        return new(
            Tone.Of(0x8c7fd0),
            null,
            Tone.Of(0x8c7fd0),
            skin,
            Tone.Of(0x8c7fd0),
            Tone.Of(0xd0d4e0)
        );
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Disc(1, -78, 15, Tone.Of(0xd0d4e0));
        pen.Star(1, -78, 11, Ink.Gold);
        pen.Inside(FigureBody.TrunkShape()).Box(-50, -56, 100, 7, Tone.Of(0xd0d4e0));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var skin = act.Colour ?? Green;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Flow(
                skin.Dark(0.2),
                5,
                (side * 16) + 2,
                -34,
                (side * 22) + 2,
                -54,
                (side * 32) + 2,
                -64
            );
            pen.Ball((side * 34) + 2, -67, 9, 9, Tone.Of(0xf6cf4e), 3);
        }

        pen.Body(
            Outline.Smooth("-54,-12 -40,-38 -8,-46 14,-46 44,-38 58,-12 44,16 20,36 -14,36 -40,16"),
            skin,
            9,
            0.5
        );
        pen.Pupil(-18, -6, 13, act.Gaze);
        pen.Pupil(26, -6, 13, act.Gaze);
        pen.Pupil(4, -24, 12, act.Gaze);
        pen.Cheeks(4, 12, 62, 7);
        pen.Smile(5, 16, 28, 0.5, 3);
        pen.Disc(-38, -22, 4, skin.Dark(0.2));
        pen.Disc(44, -20, 4, skin.Dark(0.2));
        pen.Disc(-32, 6, 3, skin.Dark(0.2));
    }
}
