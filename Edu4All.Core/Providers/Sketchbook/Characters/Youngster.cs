using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A child in everyday clothes: striped jumper, dungarees, dress or shirt.</summary>
internal abstract class Youngster : Person
{
    /// <summary>Whether a dress is among the clothes.</summary>
    protected abstract bool Dresses { get; }

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return Outfit(looks) == 2
            ? Wearing(act, looks.Cloth, looks.Skin, Ink.White)
            : Wearing(act, looks.Cloth, looks.Trousers, Tone.Of(0xf3efe6));
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var looks = Looks.Of(act);
        var inside = pen.Inside(FigureBody.TrunkShape());
        switch (Outfit(looks))
        {
            case 0:
                inside.Box(-50, -52, 100, 24, looks.Trousers);
                inside.Box(-50, -88, 100, 8, Ink.White.Thin(0.9));
                inside.Box(-50, -74, 100, 8, Ink.White.Thin(0.9));
                break;
            case 1:
                inside.Box(-50, -66, 100, 40, looks.Trousers);
                inside.Box(-20, -94, 44, 34, looks.Trousers, 6);
                inside.Dash(-17, -90, -22, -120, looks.Trousers, 7);
                inside.Dash(21, -90, 20, -120, looks.Trousers, 7);
                inside.Disc(-15, -88, 3.4, Ink.Gold);
                inside.Disc(19, -88, 3.4, Ink.Gold);
                inside.Box(-8, -82, 20, 14, looks.Trousers.Dark(0.2), 3);
                break;
            case 2:
                pen.Path(
                    looks.Cloth,
                    "M -29 -72 C -36 -56 -42 -40 -46 -28 Q 0 -16 46 -28 C 42 -40 36 -56 29 -72 Z"
                );
                pen.Path(
                    looks.Cloth.Shade(0.6),
                    "M 12 -70 C 18 -56 22 -40 24 -23 Q 36 -24 46 -28 C 42 -40 36 -56 29 -72 Z"
                );
                inside.Box(-40, -76, 80, 8, Ink.White.Thin(0.9));
                inside.Smooth(Ink.White, "-14,-120 0,-104 16,-120");
                break;
            default:
                inside.Box(-50, -54, 100, 26, looks.Trousers);
                inside.Disc(2, -84, 13, Ink.White.Thin(0.92));
                inside.Disc(2, -84, 8, Ink.Gold);
                break;
        }
    }

    // 0 striped jumper, 1 dungarees, 2 dress, 3 shirt with a sun.
    private int Outfit(Looks looks) => Dresses ? looks.Pick(2, 0, 2, 1) : looks.Pick(0, 1, 3);
}
