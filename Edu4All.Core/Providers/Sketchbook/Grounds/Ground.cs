using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Seasons;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>What a ground has to know of the picture.</summary>
/// <param name="Snow">Whether snow lies.</param>
/// <param name="Shift">0 to 1: another arrangement of the same ground.</param>
/// <param name="Season">The season, if the words named one.</param>
internal sealed record Setting(bool Snow, double Shift, Season? Season = null)
{
    private static readonly Tone White = Tone.Of(0xf4f7fb);

    /// <summary>A tone of the land in this season, under snow if snow lies.</summary>
    public Tone Land(int rgb, double cover = 0.86)
    {
        var tone = Season?.Land(Tone.Of(rgb)) ?? Tone.Of(rgb);
        return Snow ? tone.Mix(White, cover) : tone;
    }

    /// <summary>A tone of leaves in this season; <paramref name="which"/> tells one tree of many from the next.</summary>
    public Tone Leaf(int rgb, double cover, int which = 0)
    {
        var tone = Season?.Leaf(Tone.Of(rgb), which) ?? Tone.Of(rgb);
        return Snow ? tone.Mix(White, cover) : tone;
    }
}

/// <summary>A kind of place. Drawn on the whole sheet in three passes, with the subjects between them.</summary>
internal abstract class Ground : Kind
{
    /// <summary>Height of the horizon on the sheet.</summary>
    public virtual double Horizon => 560;

    /// <summary>How a sentence names the place: "on a meadow".</summary>
    public abstract string Phrase { get; }

    /// <summary>Whether there is air, and so haze, clouds and a blue sky.</summary>
    public virtual bool Airless => false;

    /// <summary>Monuments stand in water here and need an island.</summary>
    public virtual bool Water => false;

    /// <summary>What is overhead where that is no sky: space, or the water. From the top to the horizon.</summary>
    public virtual IReadOnlyList<Tone>? Overhead => null;

    /// <summary>What this place makes of the light: under water it turns blue.</summary>
    public virtual Light In(Light light) => light;

    /// <summary>What hangs overhead where there is no sky.</summary>
    public virtual void Aloft(Pen pen, double horizon) { }

    /// <summary>What lies behind the monuments.</summary>
    public abstract void Far(Pen pen, Setting setting);

    /// <summary>What the monuments stand on, down to the lower edge.</summary>
    public abstract void Near(Pen pen, Setting setting);

    /// <summary>What lies before the characters' feet.</summary>
    public virtual void Fore(Pen pen, Setting setting) { }

    /// <summary>A monument's own patch of ground, from its foot at the origin, as wide as it is on the sheet.</summary>
    public virtual void Foot(Pen pen, Setting setting, double width) { }
}
