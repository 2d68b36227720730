using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A large lollipop with a spiral.</summary>
internal sealed class Lollipop : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "lollipop",
        "lolly",
        "lollypop",
        "candy",
        "sweet",
        "sucker",
        "piruleta",
        "sucette",
        "lutscher",
        "pirulito",
        "lolli",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 112;

    /// <inheritdoc/>
    public override double Width => 54;

    /// <inheritdoc/>
    public override double Foot => 24;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe85d75);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(0, 22, 0, -40, Ink.White, 5);
        pen.Ball(0, -60, 27, 27, colour, 5);
        pen.Flow(
            Ink.White.Thin(0.9),
            5.5,
            "0,-60 6,-64 3,-71 -8,-69 -13,-58 -5,-46 9,-46 19,-58 16,-74"
        );
        pen.Oval(pen.Sun * 13, -73, 4, 6, Ink.White.Thin(0.8));
    }
}
