using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A broad-leaved tree.</summary>
internal sealed class Tree : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["tree", "arbol", "arbre", "baum", "arvore", "oak"];

    /// <inheritdoc/>
    public override double Height => 250;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Leaf;

    /// <inheritdoc/>
    public override bool IsTree => true;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.At(0, 0, 2.5).Tree(colour, Ink.Bark);
    }
}
