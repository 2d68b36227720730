using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A round tower of stone with battlements and a flag, for whoever names none in particular.</summary>
internal sealed class Tower : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "tower",
        "turret",
        "watch tower",
        "watchtower",
        "castle tower",
        "stone tower",
        "torre",
        "torreon",
        "une tour",
        "la tour",
        "donjon",
        "turm",
        "wachturm",
        "burgturm",
        "torreao",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.5;

    /// <inheritdoc/>
    public override double Height => 372;

    /// <inheritdoc/>
    public override double Width => 168;

    /// <inheritdoc/>
    public override Point Top => new(0, -274);

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xbdb2a2);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var (joint, dark) = (colour.Shade(0.6), Tone.Of(0x4a3226));
        pen.Dash(0, -280, 0, -366, Ink.Bark, 4);
        pen.Poly(Tone.Of(0xc4524f), 0, -366, 50, -350, 0, -332);
        pen.Body(
            Outline.From(-64, 0).To(-54, -232).To(54, -232).To(64, 0).Close(),
            colour,
            10,
            0.6
        );

        // A few stones say that all of it is stone.
        foreach (
            var (x, y, w) in new[]
            {
                (-40.0, -30.0, 22.0),
                (16, -52, 24),
                (-34, -104, 20),
                (22, -126, 20),
                (-42, -180, 22),
                (10, -206, 22),
            }
        )
        {
            pen.Dash(x, y, x + w, y, joint, 3);
        }

        pen.Body(Outline.Box(-72, -262, 144, 34), colour.Lit(0.1), 8, 0.5);
        for (var i = 0; i < 4; i++)
        {
            pen.Box(-72 + (i * 39), -286, 27, 25, i > 1 ? colour.Shade(0.25) : colour.Lit(0.1));
        }

        pen.Fill(Outline.Arch(0, -158, 22, 44), Ink.Pane);
        pen.Fill(Outline.Arch(0, 0, 46, 72), Tone.Of(0x6a4a36));
        pen.Line(Outline.Of("M 0 0 L 0 -70 M -22 -28 L 22 -28"), dark, 3);
    }
}
