using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A ballerina: a knot, a tutu, one leg in the air.</summary>
internal sealed class Dancer : Person
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "dancer",
        "ballerina",
        "ballet dancer",
        "bailarina",
        "danseuse",
        "tanzerin",
        "dancarina",
        "bailarin",
        "tanzer",
    ];

    private static readonly Tone Silk = Tone.Of(0xf3a2bd);

    /// <inheritdoc/>
    public override double Height => 218;

    /// <inheritdoc/>
    public override double Width => 204;

    /// <inheritdoc/>
    protected override double Crown => 70;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var looks = Looks.Of(act);
        var silk = act.Colour ?? Silk;
        return new(silk, null, looks.Skin, looks.Skin, Tone.Of(0xf8ded6), silk);
    }

    /// <inheritdoc/>
    protected override Pose AtRest => Pose.Dancing;

    /// <inheritdoc/>
    protected override Cut Cut(Looks looks) => Characters.Cut.Knot;

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        var silk = act.Colour ?? Silk;
        pen.Smooth(
            silk.Pale(0.45),
            "-30,-62 -66,-56 -74,-42 -44,-34 0,-30 44,-34 74,-42 66,-56 30,-62"
        );
        pen.Smooth(
            silk.Pale(0.2),
            "-28,-66 -58,-62 -64,-50 -34,-44 0,-40 34,-44 64,-50 58,-62 28,-66"
        );
        pen.Box(-29, -70, 58, 8, silk.Dark(0.12), 4);
        pen.Path(Looks.Of(act).Skin, "M -18 -118 Q 0 -96 18 -118 Z");
    }

    /// <inheritdoc/>
    protected override void Headgear(Pen pen, Act act) =>
        pen.Flow(act.Colour ?? Silk, 6, "-14,-52 2,-46 18,-52");
}
