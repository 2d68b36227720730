using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A chestnut horse with a blaze and a dark mane.</summary>
internal sealed class Horse : Quadruped
{
    private static readonly Tone Blaze = Tone.Of(0xf3e6d8);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["horse", "pony", "caballo", "cheval", "pferd", "cavalo", "foal"];

    /// <inheritdoc/>
    public override double Height => 269;

    /// <inheritdoc/>
    public override double Width => 320;

    /// <inheritdoc/>
    public override double Stature => 1.2;

    /// <inheritdoc/>
    protected override Anchor Seat => new(-4, -152);

    /// <inheritdoc/>
    protected override Anchor Crown => new(98, -246, 0.8, 24);

    /// <inheritdoc/>
    protected override Anchor Mouth => new(150, -184);

    /// <inheritdoc/>
    protected override Anchor Collar => new(78, -172, 1.05, 40);

    /// <inheritdoc/>
    protected override Anchor Sight => new(118, -214, 0.7, 24);

    /// <inheritdoc/>
    protected override Point Poll => new(92, -222);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xb06b41);

    /// <inheritdoc/>
    protected override IReadOnlyList<Hip> Hips { get; } =
    [new(-50, -96, 44, 15), new(60, -100, 34, 14), new(-76, -102, 50, 16), new(38, -102, 40, 15)];

    /// <inheritdoc/>
    protected override void Tail(Pen pen, Tone coat, Act act) => HorseParts.Tail(pen, Mane(coat));

    /// <inheritdoc/>
    protected override void Trunk(Pen pen, Tone coat, Act act)
    {
        HorseParts.Trunk(pen, coat);
        HorseParts.Mane(pen, Mane(coat));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        var muzzle = coat.Mix(Tone.Of(0x6b4740), 0.45);
        HorseParts.Head(
            pen,
            coat,
            muzzle,
            act,
            face =>
                face.Smooth(Blaze, "120,-240 130,-230 150,-204 156,-194 150,-196 132,-216 118,-232")
        );
        HorseParts.Forelock(pen, Mane(coat));
    }

    private static Tone Mane(Tone coat) => coat.Dark(0.55);
}
