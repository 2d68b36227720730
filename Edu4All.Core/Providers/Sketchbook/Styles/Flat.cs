using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>The book's own style: clean shapes, a light side and a shade side.</summary>
internal sealed class Flat : Style
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "flat style",
        "flat",
        "cartoon",
        "vector",
        "illustration style",
        "estilo plano",
        "style plat",
        "flacher stil",
    ];

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        foreach (var layer in layers)
        {
            svg.Layer(layer, "<g>", layer.Marks);
        }
    }
}
