using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A weather, on top of the time of day.</summary>
internal abstract class Weather : Kind
{
    /// <summary>How a sentence tells it: "in the rain".</summary>
    public abstract string Phrase { get; }

    /// <summary>How far the sky turns to the haze's own colour, 0 to 1.</summary>
    public virtual double Veil => 0;

    /// <summary>Haze added to what is far away.</summary>
    public virtual double Haze => 0;

    /// <summary>How many clouds.</summary>
    public virtual int Clouds => 3;

    /// <summary>The hour at which it can be seen at all, if no other is asked for: fireworks want the night.</summary>
    public virtual Type? Hour => null;

    /// <summary>Snow lies on the ground.</summary>
    public virtual bool Covers => false;

    /// <summary>Behind everything but the sky.</summary>
    public virtual void Behind(Pen pen, double horizon) { }

    /// <summary>Between the monuments and the characters.</summary>
    public virtual void Between(Pen pen, double horizon) { }

    /// <summary>Before everything.</summary>
    public virtual void Before(Pen pen, double horizon) { }
}
