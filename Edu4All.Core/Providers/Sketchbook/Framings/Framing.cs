namespace Edu4All.Core.Providers.Sketchbook.Framings;

/// <summary>
/// Where the picture is taken from. Moves the horizon, the land and everyone on it; what is seen from below or above leans as
/// it does in a photograph.
/// </summary>
internal abstract class Framing : Kind
{
    /// <summary>How a sentence tells it: "seen from below".</summary>
    public abstract string Phrase { get; }

    /// <summary>How far the horizon sinks on the sheet.</summary>
    public virtual double Sinks => 0;

    /// <summary>How much larger the near land is drawn.</summary>
    public virtual double Near => 1;

    /// <summary>Size of monuments against the usual.</summary>
    public virtual double Monuments => 1;

    /// <summary>Size of characters against the usual.</summary>
    public virtual double Cast => 1;

    /// <summary>How far under the horizon a monument stands, or null for the usual.</summary>
    public virtual double? Stands => null;

    /// <summary>Width that a monument may take.</summary>
    public virtual double Room => 0;

    /// <summary>Where characters' feet are, or null for the usual.</summary>
    public virtual double? Feet => null;

    /// <summary>How much narrower things are at the top of the sheet (positive) or at its lower edge (negative).</summary>
    public virtual double Leans => 0;

    /// <summary>Distance that the air between puts before monuments.</summary>
    public virtual double Haze => 0;
}
