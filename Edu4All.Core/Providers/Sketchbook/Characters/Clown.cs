using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A red nose, wild hair, a ruff and big shoes.</summary>
internal sealed class Clown : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["clown", "payaso", "palhaco"];

    /// <inheritdoc/>
    public override double Height => 232;

    /// <inheritdoc/>
    public override double Width => 124;

    /// <inheritdoc/>
    protected override double Crown => 60;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        new(
            act.Colour ?? Tone.Of(0xf6cf4e),
            null,
            act.Colour ?? Tone.Of(0xf6cf4e),
            Ink.White,
            Tone.Of(0x4a86cf),
            Ink.Red
        );

    /// <inheritdoc/>
    protected override Tone? Grey => Tone.Of(0xe8703a);

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Cloud;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        foreach (var y in new[] { -86, -66, -48 })
        {
            pen.Disc(2, y, 6.5, y == -66 ? Ink.Blue : Ink.Red);
        }

        for (var i = -3; i <= 3; i++)
        {
            pen.Disc(
                i * 11,
                -108 + (i * i * -0.8),
                10,
                i % 2 == 0 ? Ink.White : Ink.White.Shade(0.4)
            );
        }
    }

    /// <inheritdoc/>
    protected override void Beard(Pen pen, Tone hair)
    {
        pen.Oval(10, 22, 22, 12, Ink.White);
        pen.Oval(-7, 0, 12, 14, Ink.White);
        pen.Oval(25, 0, 12, 14, Ink.White);
        pen.Eyes(9, 0, 32, 5.8);
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act)
    {
        pen.Line(Outline.Of("M -6 20 Q 10 36 26 20"), Ink.Red, 4);
        pen.Ball(10, 10, 9, 9, Ink.Red, 3);
        pen.Body(Outline.Of("M -6 -44 L 12 -76 L 34 -42 Q 12 -52 -6 -44 Z"), Ink.Blue, 4, 0.5);
        pen.Disc(12, -78, 7, Ink.Gold);
    }
}
