using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A time of day: its light and its sky.</summary>
internal abstract class TimeOfDay : Kind
{
    /// <summary>The light that falls on everything.</summary>
    public abstract Light Light { get; }

    /// <summary>The sky from top to horizon.</summary>
    public abstract IReadOnlyList<Tone> Sky { get; }

    /// <summary>Colour of the sunlit side of clouds.</summary>
    public abstract Tone Cloud { get; }

    /// <summary>Length of a shadow for one unit of height; 0 where the sun is high, behind cloud or gone.</summary>
    public virtual double Shadow => 0;

    /// <summary>How a sentence ends: "in early morning sunlight".</summary>
    public abstract string Phrase { get; }

    /// <summary>Sun, moon and stars.</summary>
    public abstract void Lights(Pen pen, double horizon, double shift);
}
