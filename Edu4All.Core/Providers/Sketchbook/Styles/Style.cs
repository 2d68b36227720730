using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>A way of putting marks on paper. Gets the finished layers and decides what becomes of every mark.</summary>
internal abstract class Style : Kind
{
    /// <summary>How the description ends: ", as a watercolour". Empty for the usual style.</summary>
    public virtual string Phrase => "";

    /// <summary>Writes all layers from back to front.</summary>
    public abstract void Render(IReadOnlyList<Layer> layers, SvgWriter svg);
}
