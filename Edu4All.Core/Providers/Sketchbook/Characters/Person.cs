using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// Everybody with a human face. Skin and hair come from <see cref="Looks"/>, so that a firefighter may be anybody; a profession adds
/// its clothes and what it wears on its head.
/// </summary>
internal abstract class Person : Figure
{
    /// <inheritdoc/>
    protected override bool Curls => false;

    /// <inheritdoc/>
    protected override double Crown => 44;

    /// <inheritdoc/>
    protected override Point EyeLine => new(9, 0);

    /// <summary>Hair of this person.</summary>
    protected virtual Cut Cut(Looks looks) =>
        looks.Pick(
            Characters.Cut.Short,
            Characters.Cut.Bob,
            Characters.Cut.Curly,
            Characters.Cut.Ponytail
        );

    /// <summary>Hair that goes with the part, such as a wizard's white; null for this person's own.</summary>
    protected virtual Tone? Grey => null;

    /// <summary>A beard or moustache, round the head's middle.</summary>
    protected virtual void Beard(Pen pen, Tone hair) { }

    /// <summary>What it always has on its head.</summary>
    protected virtual void Headgear(Pen pen, Act act) { }

    /// <summary>Shirt, trousers and shoes in these tones.</summary>
    protected static Garb Wearing(Act act, Tone shirt, Tone trousers, Tone? shoes = null) =>
        new(shirt, null, shirt, Looks.Of(act).Skin, trousers, shoes ?? Tone.Of(0x3a3240));

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var looks = Looks.Of(act);
        var (cut, hair, skin) = (Cut(looks), Grey ?? looks.Hair, looks.Skin);
        if (cut == Characters.Cut.Scarf)
        {
            Covered(pen, looks);
        }
        else
        {
            Hair.Behind(pen, cut, hair);
            pen.Oval(-38, 4, 8, 10, skin.Shade(0.2));
            pen.Oval(42, 4, 6, 9, skin.Shade(0.5));
            pen.Body(
                Outline.Smooth("-38,2 -34,-22 -10,-36 16,-36 37,-20 41,4 34,24 14,36 -8,36 -30,24"),
                skin,
                6,
                0.35
            );
        }

        pen.Cheeks(9, 14, 52, 8.5);
        pen.Eyes(9, 0, 32, 5.8, act.Gaze);
        pen.Flow(hair, 3, "-13,-13 -7,-16 -2,-14");
        pen.Flow(hair, 3, "20,-14 25,-16 31,-13");
        Beard(pen, hair);
        pen.Smooth(skin.Shade(0.7), "9,8 13,12 9,14");
        pen.Smile(10, 19, 19, 0.6, 2.8);
        if (cut != Characters.Cut.Scarf)
        {
            Hair.Before(pen, cut, hair);
        }

        Headgear(pen, act);
    }

    private static void Covered(Pen pen, Looks looks)
    {
        var cloth = looks.Pick(Tone.Of(0x6f9fd0), Tone.Of(0xd98aa0), Tone.Of(0x8fb98a));
        pen.Smooth(cloth.Shade(0.5), "-30,30 -36,50 2,58 38,50 34,30");
        pen.Body(
            Outline.Smooth("-46,0 -40,-32 -10,-50 20,-48 42,-28 47,4 40,32 16,46 -14,46 -38,32"),
            cloth,
            7,
            0.5
        );
        pen.Body(
            Outline.Smooth("-30,2 -26,-20 -6,-32 20,-32 37,-18 39,6 32,24 14,34 -6,34 -24,24"),
            looks.Skin,
            5,
            0.35
        );
    }
}
