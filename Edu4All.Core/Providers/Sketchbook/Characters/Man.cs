using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A grown-up man in a shirt with rolled sleeves.</summary>
internal sealed class Man : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["man", "father", "dad", "daddy", "uncle", "hombre", "homme", "mann", "homem", "papa", "men"];

    /// <inheritdoc/>
    public override double Stature => 1.15;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        return Wearing(act, looks.Cloth.Mix(Ink.Blue, 0.3), Tone.Of(0x4a4658));
    }

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) =>
        looks.Pick(Characters.Cut.Short, Characters.Cut.Curly, Characters.Cut.Bald);

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair) =>
        pen.Smooth(hair, "-10,13 0,11 9,12 20,11 28,13 24,17 9,15 -6,17");

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var inside = pen.Inside(FigureBody.TrunkShape());
        inside.Poly(Ink.White, "-14,-122 18,-122 3,-96");
        inside.Dash(3, -96, 3, -40, Ink.White.Thin(0.7), 2.4);
        inside.Box(-40, -50, 82, 8, Tone.Of(0x6a4a36));
        inside.Box(-2, -51, 11, 10, Ink.Gold, 2);
    }
}
