using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>What horses, zebras and unicorns have in common: tail, trunk, mane and head.</summary>
internal static class HorseParts
{
    /// <summary>Trunk and neck as one shape, for patterns inside it.</summary>
    public static Outline TrunkShape() =>
        Outline.Smooth(
            "-98,-122 -92,-148 -68,-160 -30,-153 8,-151 38,-160 62,-192 84,-232 104,-238 112,-214 108,-184 100,-150 92,-112 66,-88 20,-78 -30,-78 -72,-84 -96,-100"
        );

    /// <summary>A long tail.</summary>
    public static void Tail(Pen pen, Tone hair) =>
        pen.Path(
            hair,
            "M -88 -140 C -128 -138 -130 -90 -122 -40 C -112 -52 -104 -70 -102 -98 C -100 -114 -96 -122 -88 -124 Z"
        );

    /// <summary>Trunk and neck.</summary>
    public static void Trunk(Pen pen, Tone coat) => pen.Body(TrunkShape(), coat, 9, 0.5);

    /// <summary>The mane down the neck.</summary>
    public static void Mane(Pen pen, Tone hair) =>
        pen.Smooth(
            hair,
            "92,-244 70,-234 48,-204 26,-166 36,-156 56,-164 74,-190 88,-214 102,-232"
        );

    /// <summary>The hair between the ears.</summary>
    public static void Forelock(Pen pen, Tone hair) =>
        pen.Smooth(hair, "84,-238 92,-248 110,-242 122,-222 110,-224 96,-230");

    /// <summary>Head with ears, eye and mouth; <paramref name="mark"/> draws a blaze or stripes inside it.</summary>
    public static void Head(Pen pen, Tone coat, Tone muzzle, Act act, Action<Pen> mark)
    {
        pen.Smooth(coat.Shade(0.4), "100,-240 102,-258 110,-264 114,-248 112,-236");
        var head = Outline.Smooth(
            "84,-226 94,-242 112,-242 128,-224 146,-202 158,-188 158,-172 146,-166 130,-172 112,-188 94,-196"
        );
        pen.Body(head, coat, 5, 0.45);
        var face = pen.Inside(head);
        mark(face);
        face.Oval(152, -172, 17, 17, muzzle);
        pen.Oval(154, -182, 2.6, 3.4, Ink.Dark);
        pen.Smile(146, -172, 14, 0.35, 2);
        pen.Eye(116, -214, 6.2, act.Gaze);
        pen.Smooth(coat, "88,-240 88,-260 95,-268 101,-254 102,-240");
        pen.Smooth(coat.Dark(0.35), "92,-244 92,-256 95,-260 98,-252 98,-243");
    }
}
