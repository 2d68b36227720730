using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>The tones of a figure's parts.</summary>
/// <param name="Torso">Trunk: fur or shirt.</param>
/// <param name="Belly">Patch on the trunk, if any.</param>
/// <param name="Sleeve">Arms.</param>
/// <param name="Hand">Hands or paws.</param>
/// <param name="Leg">Legs.</param>
/// <param name="Foot">Feet or shoes.</param>
internal sealed record Garb(Tone Torso, Tone? Belly, Tone Sleeve, Tone Hand, Tone Leg, Tone Foot)
{
    /// <summary>An animal in nothing but its coat.</summary>
    public static Garb Of(Tone coat, Tone belly, Tone? paw = null) =>
        new(coat, belly, coat, paw ?? coat, coat, paw ?? coat);
}
