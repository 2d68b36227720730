using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Seasons;

/// <summary>A season: what it makes of the land and of the leaves.</summary>
internal abstract class Season : Kind
{
    /// <summary>How a sentence tells it: "in autumn".</summary>
    public virtual string Phrase => "in " + Names[0];

    /// <summary>Snow lies on the ground.</summary>
    public virtual bool Covers => false;

    /// <summary>Grass and earth as they look now.</summary>
    public virtual Tone Land(Tone usual) => usual;

    /// <summary>The leaves of one tree of many as they look now.</summary>
    public virtual Tone Leaf(Tone usual, int which) => usual;

    /// <summary>What lies or grows before one's feet, over the land and under the characters.</summary>
    public virtual void Strew(Pen pen, double horizon) { }

    /// <summary>How green a tone is, 0 to 1: a season changes what grows, not stone and water.</summary>
    protected static double Green(Tone tone) =>
        Math.Clamp((tone.G - Math.Max(tone.R * 0.98, tone.B)) * 6, 0, 1);
}
