using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>What grows: strewn over the land unless somebody holds it. Its foot is the origin.</summary>
internal abstract class Plant : Thing
{
    /// <summary>Stands singly and high, rather than in beds.</summary>
    public virtual bool IsTree => false;

    /// <inheritdoc/>
    public override Spot Spot => IsTree ? Spot.Ground : Spot.Hand;
}
