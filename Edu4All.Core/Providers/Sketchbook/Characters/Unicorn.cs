using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>White, with a golden horn and a mane of many colours.</summary>
internal sealed class Unicorn : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["unicorn", "unicornio", "licorne", "einhorn"];

    /// <inheritdoc/>
    public override string Called => "a unicorn";

    /// <inheritdoc/>
    public override double Height => 300;

    /// <inheritdoc/>
    public override double Width => 320;

    /// <inheritdoc/>
    public override double Stature => 1.2;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-4, -152);

    /// <inheritdoc/>
    protected override Anchor Crown => new(94, -246, 0.8, 20);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(150, -184);

    /// <inheritdoc/>
    protected override Anchor Collar => new(78, -172, 1.05, 40);

    /// <inheritdoc/>
    protected override Anchor Sight => new(118, -214, 0.7, 24);

    /// <inheritdoc/>
    protected override Point Poll => new(92, -222);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xfdf6f2);

    /// <inheritdoc/>
    protected override Tone Hoof => Ink.Gold;

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-50, -96, 44, 15), new(60, -100, 34, 14), new(-76, -102, 50, 16), new(38, -102, 40, 15)];

    private static readonly Tone[] Colours =
    [
        Tone.Of(0xf08fae),
        Tone.Of(0xf6cf4e),
        Tone.Of(0x6fc4b4),
        Tone.Of(0x8c7fd0),
    ];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        HorseParts.Tail(pen, Colours[3]);
        pen.Flow(Colours[0], 9, "-92,-132 -112,-112 -116,-76");
        pen.Flow(Colours[2], 8, "-92,-126 -104,-106 -108,-74");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        HorseParts.Trunk(pen, coat);
        HorseParts.Mane(pen, Colours[0]);
        pen.Flow(Colours[1], 9, "92,-236 68,-222 50,-192 36,-166");
        pen.Flow(Colours[2], 8, "98,-232 78,-214 62,-188 48,-164");
        pen.Star(-70, -126, 10, Colours[0]);
        pen.Star(-52, -112, 7, Colours[1]);
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        var horn = Outline.Poly("104,-240 122,-232 142,-296");
        pen.Body(horn, Ink.Gold, 4, 0.6);
        for (var i = 0; i < 4; i++)
        {
            pen.Inside(horn)
                .Dash(
                    100 + (i * 9),
                    -246 - (i * 14),
                    132 + (i * 6),
                    -240 - (i * 14),
                    Ink.Gold.Dark(0.25),
                    2.4
                );
        }

        HorseParts.Head(pen, coat, Tone.Of(0xf3c4c8), act, _ => { });
        HorseParts.Forelock(pen, Colours[1]);
        pen.Oval(130, -196, 8, 6, Ink.Blush.Thin(0.42));
    }
}
