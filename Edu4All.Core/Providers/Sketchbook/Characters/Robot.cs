using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A tin robot with a lamp on its head and dials on its chest.</summary>
internal sealed class Robot : Figure
{
    private static readonly Tone Tin = Tone.Of(0x8fb4c4);

    /// <inheritdoc/>
    public override double Height => 215;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["robot", "android", "droid", "roboter", "robo"];

    /// <inheritdoc/>
    protected override Point EyeLine => new(6, -4);

    /// <inheritdoc/>
    protected override bool Curls => false;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var tin = act.Colour ?? Tin;
        return new(tin, null, tin.Dark(0.25), tin.Dark(0.4), tin.Dark(0.25), tin.Dark(0.4));
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var tin = act.Colour ?? Tin;
        pen.Box(-38, -114, 76, 76, tin.Shade(0.1), 14);
        pen.Box(20, -112, 18, 72, tin.Shade(0.6), 10);
        pen.Box(-24, -102, 48, 34, tin.Dark(0.55), 7);
        pen.Dash(-14, -78, -6, -92, Ink.Red, 4);
        pen.Disc(-14, -78, 4, Ink.Red);
        for (var i = 0; i < 4; i++)
        {
            pen.Box(2 + (i * 5), -74 - (i * 6), 3.4, 4 + (i * 6), Tone.Of(0x9be08a).Glow());
        }

        pen.Disc(-16, -55, 5, Ink.Gold);
        pen.Disc(0, -55, 5, Ink.Red);
        pen.Disc(16, -55, 5, Tone.Of(0x9be08a));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var tin = act.Colour ?? Tin;
        pen.Box(-10, 28, 20, 10, tin.Dark(0.4));
        pen.Dash(0, -36, 0, -56, tin.Dark(0.4), 4);
        pen.Halo(0, -60, 20, (0, Ink.Lamp.Thin(0.7)), (1, Ink.Lamp.Thin(0)));
        pen.Disc(0, -60, 8, Ink.Red.Lit());
        pen.Box(-54, -14, 14, 26, tin.Dark(0.3), 5);
        pen.Box(40, -14, 14, 26, tin.Dark(0.45), 5);
        pen.Body(Outline.Box(-46, -38, 92, 70, 20), tin, 9, 0.6);
        pen.Box(-32, -24, 72, 36, Tone.Of(0x26324a), 15);
        foreach (var x in new[] { -11, 22 })
        {
            pen.Disc(x, -6, 10, Tone.Of(0x8cf0ea).Glow());
            pen.Disc(x - 3, -9, 3.4, Ink.White.Glow());
        }

        pen.Smile(6, 18, 26, 0.42, 3.4);
        pen.Disc(-36, 22, 2.6, tin.Dark(0.4));
        pen.Disc(36, 22, 2.6, tin.Dark(0.4));
    }
}
