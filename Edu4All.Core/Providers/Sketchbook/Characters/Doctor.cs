using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A white coat, a stethoscope, a mirror on the forehead.</summary>
internal sealed class Doctor : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "doctor",
        "nurse",
        "vet",
        "medico",
        "medecin",
        "arzt",
        "arztin",
        "docteur",
        "enfermera",
        "doktor",
    ];

    /// <inheritdoc/>
    public override Garb Garb(Act act) => Wearing(act, Ink.White, Tone.Of(0x5aa6a6));

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        pen.Path(Ink.White, "M -33 -60 L -37 -22 L -4 -22 L 0 -60 Z");
        pen.Path(Ink.White.Shade(0.5), "M 33 -60 L 37 -22 L 8 -22 L 4 -60 Z");
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(act.Colour ?? Tone.Of(0x5aa6a6), "-15,-122 19,-122 3,-76");
        inside.Dash(3, -78, 3, -30, Ink.Slate.Thin(0.5), 2.4);
        pen.Flow(Tone.Of(0x3f4a63), 4, "-17,-114 -16,-92 -8,-80 3,-76 14,-82 20,-94 20,-114");
        pen.Flow(Tone.Of(0x3f4a63), 4, "3,-76 5,-64 14,-58");
        pen.Disc(17, -56, 8, Tone.Of(0xc9ced8));
        pen.Disc(17, -56, 4, Tone.Of(0x8f97a6));
        pen.Poly(
            Ink.Red,
            "-24,-70 -20,-70 -20,-74 -15,-74 -15,-70 -11,-70 -11,-65 -15,-65 -15,-61 -20,-61 -20,-65 -24,-65"
        );
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Flow(Tone.Of(0x5b6378), 5, "-42,-18 -16,-30 12,-32 42,-20");
        pen.Disc(8, -34, 13, Tone.Of(0xc9ced8));
        pen.Disc(8, -34, 9, Tone.Of(0xeef2f6));
        pen.Disc(8, -34, 3, Tone.Of(0x8f97a6));
    }
}
