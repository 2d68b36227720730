using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Red, yellow and blue, a hooked beak.</summary>
internal sealed class Parrot : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["parrot", "loro", "perroquet", "papagei", "macaw", "cockatoo", "papagayo", "papagaio"];

    private static readonly Tone Blue = Tone.Of(0x3f8fd0);

    /// <inheritdoc/>
    public override double Height => 187;

    /// <inheritdoc/>
    public override double Width => 140;

    /// <inheritdoc/>
    public override double Stature => 0.72;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xe0483f);

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(-36, -98, -1);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(34, -98);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(82, -106),
            Spot.Arms => new(6, -54),
            Spot.Head => new(4, -166, 0.8),
            Spot.Neck => new(2, -98, 1),
            Spot.Eyes => new(10, -132, 0.8),
            Spot.Torso => new(0, 8),
            Spot.Back => new(0, -80),
            Spot.Seat => new(0, -160),
            Spot.Feet => new(0, 2, 0.7),
            _ => new(80, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        pen.Body(Outline.Smooth("-20,-44 -44,-26 -64,-2 -56,4 -28,-10 -6,-26"), Blue, 4, 0.5);
        foreach (var x in new[] { -12, 16 })
        {
            pen.Flow(Tone.Of(0x6d6a78), 6, x - 9, -1, x, -8, x + 9, -1);
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act)
    {
        var body = Outline.Smooth(
            "-38,-130 -42,-96 -42,-50 -28,-12 0,-4 28,-12 40,-50 40,-96 38,-130 22,-160 -18,-160"
        );
        pen.Body(body, coat, 9, 0.5);
        pen.Inside(body).Oval(2, -42, 26, 40, Tone.Of(0xf6cf4e));
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat.Dark(0.1), "-6,-156 -16,-178 0,-170 4,-186 12,-170 26,-174 18,-156");
        pen.Oval(-10, -130, 15, 17, Ink.White);
        pen.Oval(30, -130, 13, 16, Ink.White);
        pen.Eyes(10, -132, 36, 6, act.Gaze);
        pen.Smooth(Tone.Of(0x4a4552), "4,-112 10,-106 20,-108 14,-98");
        pen.Smooth(Tone.Of(0xf0b04a), "0,-128 12,-136 26,-126 24,-108 14,-100 12,-114 0,-116");
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone)
    {
        pen.Smooth(Blue.Shade(0.3), "0,20 16,34 20,70 8,88 -2,66");
        pen.Smooth(Tone.Of(0xf6cf4e), "0,12 17,26 18,54 6,58 -4,40");
        pen.Smooth(tone, "-2,-2 14,8 18,30 6,40 -4,26");
    }
}
