using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Black patches on white.</summary>
internal sealed class Football : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "football",
        "soccer ball",
        "futbol",
        "fussball",
        "balon de futbol",
        "ballon de foot",
        "bola de futebol",
        "soccer",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 60;

    /// <inheritdoc/>
    public override double Width => 60;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Ink.White;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var disc = Outline.Oval(0, 0, 30, 30);
        pen.Body(disc, colour, 6, 0.6);
        var inside = pen.Inside(disc);
        inside.Poly(Ink.Dark, "0,-12 11,-4 7,9 -7,9 -11,-4");
        for (var i = 0; i < 5; i++)
        {
            var turned = inside.At(0, 0, 1, i * 72);
            turned.Dash(0, -12, 0, -22, Ink.Dark, 2.4);
            turned.Poly(Ink.Dark, "-9,-25 9,-25 14,-36 -14,-36");
        }
    }
}
