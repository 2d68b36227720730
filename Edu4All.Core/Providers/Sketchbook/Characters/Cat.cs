using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A ginger cat with stripes and a tail that knows what it wants.</summary>
internal sealed class Cat : Figure
{
    private static readonly Tone Ginger = Tone.Of(0xe89a4f);

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["cat", "kitten", "kitty", "gato", "chat", "katze", "tomcat"];

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    protected override bool OnHaunches => true;

    /// <inheritdoc/>
    protected override double Crown => 37;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Ginger,
            (act.Colour ?? Ginger).Pale(0.8),
            (act.Colour ?? Ginger).Pale(0.75)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var coat = act.Colour ?? Ginger;
        pen.Flow(coat.Shade(0.2), 17, "-22,-16 -58,-12 -76,-40 -62,-68 -72,-92");
        pen.Flow(coat.Dark(0.3), 17, -74, -50, -70, -56);
        pen.Disc(-72, -92, 8.5, coat.Dark(0.3));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Ginger;
        var stripe = coat.Dark(0.3);
        Ear(pen, coat, -1);
        Ear(pen, coat.Shade(0.35), 1);
        var head = Outline.Smooth(
            "-43,6 -38,-20 -18,-36 0,-38 18,-36 38,-20 43,6 34,24 14,34 -14,34 -34,24"
        );
        pen.Body(head, coat, 8, 0.5);
        var fur = pen.Inside(head);
        foreach (var (x, h) in new[] { (-8.0, -22.0), (5, -18), (18, -22) })
        {
            fur.Poly(stripe, x - 4, -42, x + 4, -42, x, h);
        }

        foreach (var side in new[] { -1, 1 })
        {
            fur.Poly(stripe, side * 46, 0, side * 30, 5, side * 46, 8);
            fur.Poly(stripe, side * 46, 13, side * 30, 15, side * 46, 20);
        }

        pen.Oval(0, 18, 12, 10, coat.Pale(0.85));
        pen.Oval(14, 18, 12, 10, coat.Pale(0.85));
        pen.Whiskers(7, 17, 22, 24);
        pen.Muzzle(7, 17, 20);
        pen.Smooth(Tone.Of(0xe0736e), "2,9 7,8 12,9 7,15");
        foreach (var x in new[] { -11, 25 })
        {
            pen.Oval(x, -3, 9, 9.5, Tone.Of(0xb8d977));
            pen.Oval(x + 1, -3, 4.4, 8.4, Ink.Dark);
            pen.Disc(x - 1, -6.5, 2.4, Ink.White);
        }
    }

    private static void Ear(Pen pen, Tone coat, int side)
    {
        pen.Fill(
            Outline
                .From(side * 41, -8)
                .Curve(side * 44, -34, side * 42, -52, side * 36, -56)
                .Curve(side * 28, -56, side * 14, -44, side * 9, -34)
                .Close(),
            coat
        );
        pen.Fill(
            Outline
                .From(side * 36, -18)
                .Curve(side * 38, -34, side * 37, -44, side * 34, -46)
                .Curve(side * 29, -46, side * 20, -38, side * 17, -33)
                .Close(),
            Tone.Of(0xf0a79a)
        );
    }
}
