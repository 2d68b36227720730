using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>A way of putting marks on paper. Gets the finished layers and decides what becomes of every mark.</summary>
internal abstract class Style : Kind
{
    /// <summary>How the description ends: ", as a watercolour". Empty for the usual style.</summary>
    public virtual string Phrase => "";

    /// <summary>How far, in units, what becomes of a mark may reach beyond it: a glow, a shadow, a wet edge.</summary>
    public virtual double Spill => 4;

    /// <summary>Writes a picture that was painted over. Outside of the paint it must come out to the pixel as it was before.</summary>
    public virtual void Render(Pile pile, SvgWriter svg) => Render(pile.Layers(Spill), svg);

    /// <summary>Writes all layers from back to front.</summary>
    public abstract void Render(IReadOnlyList<Layer> layers, SvgWriter svg);
}
