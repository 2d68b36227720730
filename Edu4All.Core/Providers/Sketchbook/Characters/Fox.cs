using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A red fox: pointed ears and muzzle, white cheeks, dark stockings, a brush with a white tip.</summary>
internal sealed class Fox : Figure
{
    private static readonly Tone Red = Tone.Of(0xe2743a);

    /// <inheritdoc/>
    public override double Height => 211;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fox", "zorro", "renard", "fuchs", "raposa", "vixen", "vixen"];

    /// <inheritdoc/>
    public override double Width => 218;

    /// <inheritdoc/>
    public override double Stature => 0.86;

    /// <inheritdoc/>
    protected override double Crown => 36;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var (coat, dark) = (act.Colour ?? Red, Tone.Of(0x4a3438));
        return new(coat, coat.Pale(0.85), coat, dark, coat, dark);
    }

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var coat = act.Colour ?? Red;
        var brush = Outline.Smooth(
            "-18,-48 -46,-44 -74,-62 -90,-96 -96,-112 -104,-92 -108,-62 -92,-30 -58,-14 -22,-26"
        );
        pen.Body(brush, coat.Shade(0.1), 8, 0.6);
        pen.Inside(brush)
            .Smooth(
                coat.Pale(0.88),
                -80,
                -84,
                -92,
                -78,
                -98,
                -86,
                -112,
                -76,
                -116,
                -120,
                -90,
                -124
            );
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Red;
        foreach (var side in new[] { -1, 1 })
        {
            var tone = coat.Shade(side > 0 ? 0.35 : 0);
            pen.Fill(
                Outline
                    .From(side * 40, -10)
                    .Curve(side * 46, -36, side * 44, -56, side * 38, -64)
                    .Curve(side * 26, -58, side * 12, -44, side * 8, -32)
                    .Close(),
                tone
            );
            pen.Fill(
                Outline
                    .From(side * 42, -44)
                    .Curve(side * 42, -56, side * 41, -60, side * 38, -64)
                    .Curve(side * 32, -60, side * 27, -56, side * 24, -52)
                    .Close(),
                Tone.Of(0x4a3438)
            );
            pen.Fill(
                Outline
                    .From(side * 34, -20)
                    .Curve(side * 37, -34, side * 36, -44, side * 33, -48)
                    .Curve(side * 27, -45, side * 20, -39, side * 17, -33)
                    .Close(),
                coat.Pale(0.75)
            );
        }

        var head = Outline.Smooth(
            "-50,12 -40,-16 -20,-34 4,-37 26,-34 43,-16 54,12 38,22 22,30 8,36 -8,30 -34,22"
        );
        pen.Body(head, coat, 7, 0.45);
        var face = pen.Inside(head);
        face.Smooth(coat.Pale(0.9), "-58,8 -30,4 -14,6 0,20 2,44 -58,44");
        face.Smooth(coat.Pale(0.9), "62,8 44,4 30,6 16,20 14,44 62,44");
        face.Oval(9, 30, 16, 12, coat.Pale(0.9));
        pen.Eyes(9, -3, 38, 7, act.Gaze);
        pen.Muzzle(9, 25, 18);
        pen.Smooth(Ink.Dark, "1,16 9,13.5 17,16 13,22 9,24 5,22");
        pen.Oval(6.4, 16.6, 2.8, 1.4, Ink.White.Thin(0.7));
    }
}
