using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>White with black patches, a pink muzzle, a bell.</summary>
internal sealed class Cow : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["cow", "calf", "vaca", "vache", "kuh", "cattle", "ox", "bull"];

    /// <inheritdoc/>
    public override double Height => 238;

    /// <inheritdoc/>
    public override double Width => 336;

    /// <inheritdoc/>
    public override double Stature => 1.15;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-20, -162);

    /// <inheritdoc/>
    protected override Anchor Crown => new(110, -216, 0.95, 6);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(156, -148);

    /// <inheritdoc/>
    protected override Anchor Collar => new(80, -132, 1.2, 34);

    /// <inheritdoc/>
    protected override Anchor Sight => new(116, -184, 0.9, 6);

    /// <inheritdoc/>
    protected override Point Poll => new(82, -160);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xfbf6ee);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-66, -84, 40, 20), new(62, -84, 36, 20), new(-96, -88, 48, 22), new(38, -86, 42, 21)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Flow(coat.Shade(0.5), 7, "-112,-146 -140,-126 -144,-78");
        pen.Smooth(Ink.Dark, "-148,-84 -138,-84 -138,-58 -146,-48 -152,-60");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(Tone.Of(0xf0b4b0), "-62,-70 -30,-70 -28,-54 -46,-48 -64,-56");
        var shape = Outline.Smooth(
            "-118,-116 -114,-150 -88,-164 -20,-160 40,-166 76,-178 98,-160 94,-120 74,-84 20,-70 -40,-68 -100,-78"
        );
        pen.Body(shape, coat, 10, 0.45);
        var hide = pen.Inside(shape);
        hide.Smooth(Ink.Dark, "-120,-140 -90,-170 -62,-160 -70,-124 -100,-110");
        hide.Smooth(Ink.Dark, "-30,-172 24,-170 30,-140 2,-116 -30,-132");
        hide.Smooth(Ink.Dark, "-56,-92 -30,-96 -22,-60 -60,-60");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Line(
            Outline.Of("M 92 -206 Q 80 -218 88 -232 M 132 -206 Q 146 -218 138 -232"),
            Tone.Of(0xe9d8b6),
            9
        );
        pen.Smooth(Ink.Dark, "88,-200 60,-212 50,-198 66,-186 88,-186");
        pen.Smooth(Ink.Dark.Shade(0.4), "136,-200 162,-210 168,-196 154,-186 138,-186");
        var head = Outline.Smooth(
            "82,-196 96,-212 128,-212 142,-196 142,-170 148,-150 140,-130 112,-124 92,-132 86,-154"
        );
        pen.Body(head, coat, 6, 0.45);
        pen.Inside(head).Smooth(Ink.Dark, "122,-220 150,-216 150,-168 132,-162 120,-182");
        pen.Body(
            Outline.Smooth("88,-150 112,-160 142,-152 154,-136 142,-120 112,-116 90,-124"),
            Tone.Of(0xf3b9b4),
            5,
            0.4
        );
        pen.Oval(108, -142, 4, 5.4, Tone.Of(0xb0706c));
        pen.Oval(134, -142, 4, 5.4, Tone.Of(0xb0706c));
        pen.Smile(122, -130, 26, 0.35, 2.6);
        pen.Eye(102, -184, 6.4, act.Gaze);
        if (act.Gaze != Gaze.Shut)
        {
            pen.Disc(130, -184, 9, Ink.White);
        }

        pen.Eye(130, -184, 6.4, act.Gaze);
        pen.Box(84, -116, 12, 8, Ink.Red, 3);
        pen.Path(Ink.Gold, "M 82 -92 Q 84 -112 91 -112 Q 98 -112 100 -92 Z");
        pen.Disc(91, -91, 4, Ink.Gold.Dark(0.3));
    }
}
