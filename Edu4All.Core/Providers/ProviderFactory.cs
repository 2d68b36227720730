using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Core.Providers;

/// <summary>Makes a provider of the kind that its configuration names.</summary>
public sealed class ProviderFactory(Illustrator illustrator)
{
    internal IImageProvider Make(string name, ProviderOptions options) =>
        options.Kind switch
        {
            ProviderKind.Sketchbook => new SketchbookProvider(name, illustrator),
            _ => throw new InvalidOperationException($"No provider of the kind {options.Kind} is built in."),
        };
}
