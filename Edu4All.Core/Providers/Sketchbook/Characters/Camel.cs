using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Two humps and a long patient face.</summary>
internal sealed class Camel : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["camel", "dromedary", "camello", "chameau", "kamel", "camelo"];

    /// <inheritdoc/>
    public override double Height => 268;

    /// <inheritdoc/>
    public override double Width => 356;

    /// <inheritdoc/>
    public override double Stature => 1.2;

    /// <inheritdoc/>
    public override Type? Home => typeof(Desert);

    /// <inheritdoc/>
    protected override Anchor Seat => new(-24, -172);

    /// <inheritdoc/>
    protected override Anchor Crown => new(118, -252, 0.8, 14);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(168, -208);

    /// <inheritdoc/>
    protected override Anchor Collar => new(96, -168, 0.85, 30);

    /// <inheritdoc/>
    protected override Anchor Sight => new(132, -232, 0.7, 12);

    /// <inheritdoc/>
    protected override Point Poll => new(110, -218);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xd9ab6a);

    /// <inheritdoc/>
    protected override Tone Hoof => Tone.Of(0x9a7044);

    /// <inheritdoc/>
    protected override double Supple => 0.8;

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-62, -106, 38, 17), new(52, -106, 34, 16), new(-88, -108, 44, 18), new(30, -108, 38, 17)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act)
    {
        pen.Flow(coat.Shade(0.5), 6, "-104,-140 -124,-120 -122,-90");
        pen.Smooth(coat.Dark(0.4), "-127,-94 -117,-94 -116,-74 -122,-68 -128,-76");
    }

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        var shape = Outline.Smooth(
            "-106,-118 -102,-146 -88,-162 -74,-204 -56,-214 -40,-196 -26,-168 -10,-176 2,-206 20,-212 36,-190 50,-158 72,-142 88,-170 96,-214 112,-234 128,-220 122,-176 110,-128 80,-98 20,-88 -40,-86 -88,-92"
        );
        pen.Body(shape, coat, 9, 0.5);
        pen.Inside(shape).Smooth(coat.Dark(0.2), "-80,-216 -30,-216 -40,-190 -56,-198 -72,-190");
        pen.Inside(shape).Smooth(coat.Dark(0.2), "-8,-216 44,-216 34,-190 18,-198 4,-192");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat.Dark(0.15), "100,-244 98,-260 108,-262 114,-246");
        pen.Body(
            Outline.Smooth(
                "98,-232 104,-248 124,-252 146,-240 170,-228 178,-212 168,-198 148,-200 120,-208 104,-216"
            ),
            coat,
            5,
            0.45
        );
        pen.Smooth(coat.Dark(0.2), "96,-244 104,-258 122,-258 126,-250 112,-246");
        pen.Disc(172, -218, 2.4, coat.Dark(0.5));
        pen.Line(Outline.Of("M 176 -208 Q 164 -202 154 -208"), Ink.Dark, 2.4);
        pen.Eye(132, -232, 6, act.Gaze);
        pen.Flow(coat.Dark(0.45), 3.4, "122,-241 132,-244 142,-238");
    }
}
