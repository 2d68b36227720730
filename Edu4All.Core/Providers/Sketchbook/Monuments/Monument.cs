using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// A building or statue the world knows. Drawn in metres: the middle of its foot is the origin, up is negative, so that the
/// proportions in the file are those of the real thing.
/// </summary>
internal abstract class Monument : Kind
{
    /// <summary>Real height in metres, base included.</summary>
    public abstract double Height { get; }

    /// <summary>Real width in metres as drawn.</summary>
    public abstract double Width { get; }

    /// <summary>Where it stands when the words name no place.</summary>
    public virtual Type Home => typeof(City);

    /// <summary>Stands in the water itself, where others need an island.</summary>
    public virtual bool Wades => false;

    /// <summary>Where someone could stand on it, in metres.</summary>
    public virtual Point Top => new(0, -Height);

    /// <inheritdoc/>
    public override string Called =>
        "the "
        + string.Join(
            ' ',
            Names[0]
                .Split(' ')
                .Select(w => w is "of" or "the" or "de" ? w : char.ToUpperInvariant(w[0]) + w[1..])
        );

    /// <summary>Draws it.</summary>
    public abstract void Draw(Pen pen);
}
