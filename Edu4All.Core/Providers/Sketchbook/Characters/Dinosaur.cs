using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A long neck, a long tail, plates on the back.</summary>
internal sealed class Dinosaur : Quadruped
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "dinosaur",
        "dino",
        "dinosaurio",
        "dinosaure",
        "dinosaurier",
        "dinossauro",
        "diplodocus",
        "brontosaurus",
        "stegosaurus",
        "t rex",
        "tyrannosaurus",
    ];

    /// <inheritdoc/>
    public override double Height => 300;

    /// <inheritdoc/>
    public override double Width => 434;

    /// <inheritdoc/>
    public override double Stature => 1.3;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-10, -156);

    /// <inheritdoc/>
    protected override Anchor Crown => new(140, -290, 0.8, 6);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(190, -246);

    /// <inheritdoc/>
    protected override Anchor Collar => new(112, -190, 0.8, 24);

    /// <inheritdoc/>
    protected override Anchor Sight => new(152, -266, 0.75, 6);

    /// <inheritdoc/>
    protected override Point Poll => new(128, -252);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x5fa8a0);

    /// <inheritdoc/>
    protected override Tone Hoof => Tone.Of(0xf1e6c0);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-46, -78, 46, 34), new(62, -78, 42, 32), new(-74, -82, 52, 38), new(36, -82, 48, 36)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act) =>
        pen.Body(
            Outline.Smooth(
                "-70,-136 -118,-118 -160,-78 -206,-62 -214,-50 -170,-48 -118,-66 -70,-84"
            ),
            coat.Shade(0.1),
            8,
            0.5
        );

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        var plate = Tone.Of(0xf09a4b);
        foreach (
            var (x, y, a, s) in new[]
            {
                (-120.0, -116.0, -40.0, 0.7),
                (-88, -138, -26, 0.9),
                (-54, -152, -12, 1.1),
                (-14, -156, 0, 1.15),
                (26, -158, 12, 1),
                (62, -178, 34, 0.85),
                (84, -212, 56, 0.7),
            }
        )
        {
            pen.At(x, y, s, a).Smooth(plate, "-18,12 -12,-14 0,-30 12,-14 18,12");
        }

        var shape = Outline.Smooth(
            "-100,-104 -84,-138 -36,-156 24,-156 66,-176 96,-226 120,-266 148,-262 150,-238 128,-196 110,-146 86,-92 30,-66 -40,-64 -88,-78"
        );
        pen.Body(shape, coat, 10, 0.5);
        var hide = pen.Inside(shape);
        hide.Smooth(
            Tone.Of(0xe6f0c8),
            "160,-230 126,-186 108,-138 80,-96 20,-80 -60,-80 -60,-50 170,-50"
        );
        foreach (
            var (x, y, r) in new[]
            {
                (-60.0, -124.0, 9.0),
                (-34, -136, 6),
                (-20, -116, 10),
                (20, -132, 8),
                (96, -204, 6),
                (84, -178, 7),
            }
        )
        {
            hide.Disc(x, y, r, coat.Dark(0.2));
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Body(
            Outline.Smooth(
                "116,-262 122,-288 146,-296 170,-284 196,-268 202,-252 190,-238 160,-236 130,-240"
            ),
            coat,
            6,
            0.45
        );
        pen.Oval(192, -262, 3, 4, coat.Dark(0.5));
        pen.Line(Outline.Of("M 196 -248 Q 176 -238 156 -250"), Ink.Dark, 2.8);
        pen.Pupil(150, -272, 10, act.Gaze);
        pen.Oval(152, -254, 8, 6, Ink.Blush.Thin(0.42));
    }
}
