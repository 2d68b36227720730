using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>What a ground has to know of the picture.</summary>
/// <param name="Snow">Whether snow lies.</param>
/// <param name="Shift">0 to 1: another arrangement of the same ground.</param>
internal sealed record Setting(bool Snow, double Shift)
{
    /// <summary>A tone of the land, under snow if snow lies.</summary>
    public Tone Land(int rgb, double cover = 0.86) =>
        Snow ? Tone.Of(rgb).Mix(Tone.Of(0xf4f7fb), cover) : Tone.Of(rgb);
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

    /// <summary>What lies behind the monuments.</summary>
    public abstract void Far(Pen pen, Setting setting);

    /// <summary>What the monuments stand on, down to the lower edge.</summary>
    public abstract void Near(Pen pen, Setting setting);

    /// <summary>What lies before the characters' feet.</summary>
    public virtual void Fore(Pen pen, Setting setting) { }

    /// <summary>A monument's own patch of ground, from its foot at the origin, as wide as it is on the sheet.</summary>
    public virtual void Foot(Pen pen, Setting setting, double width) { }
}
