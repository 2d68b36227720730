using Edu4All.Core.Providers.Automatic1111;
using Edu4All.Core.Providers.BlackForestLabs;
using Edu4All.Core.Providers.Gemini;
using Edu4All.Core.Providers.Generators;
using Edu4All.Core.Providers.Ideogram;
using Edu4All.Core.Providers.OpenAI;
using Edu4All.Core.Providers.OpenAICompatible;
using Edu4All.Core.Providers.Replicate;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Stability;
using Microsoft.Extensions.AI;

namespace Edu4All.Core.Providers;

/// <summary>Makes a provider of the kind that its configuration names.</summary>
public sealed class ProviderFactory(Illustrator illustrator, TimeProvider clock)
{
    internal IImageProvider Make(string name, ProviderOptions options)
    {
        return options.Kind switch
        {
            ProviderKind.Sketchbook => new SketchbookProvider(name, illustrator),
            ProviderKind.OpenAI or ProviderKind.AzureOpenAI => new OpenAIImageProvider(
                name,
                options,
                clock
            ),
            ProviderKind.OpenAICompatible => Outside(new CompatibleApi(name, options, clock)),
            ProviderKind.Replicate => Outside(new ReplicateApi(name, options, clock)),
            ProviderKind.Gemini => Outside(new GeminiApi(name, options, clock)),
            ProviderKind.Stability => Outside(new StabilityApi(name, options, clock)),
            ProviderKind.Ideogram => Outside(new IdeogramApi(name, options, clock)),
            ProviderKind.BlackForestLabs => Outside(new BlackForestLabsApi(name, options, clock)),
            ProviderKind.Automatic1111 => Outside(new Automatic1111Api(name, options, clock)),
            _ => throw new InvalidOperationException(
                $"No provider of the kind {options.Kind} is built in."
            ),
        };

        OutsideProvider Outside(IPictureApi api) => new(name, options, api, clock);
    }

#pragma warning disable MEAI001 // See GeneratorApi.
    /// <summary>Makes a provider out of a generator that the host has registered.</summary>
    internal IImageProvider Adapt(
        string name,
        string model,
        IImageGenerator generator,
        bool edits,
        ProviderOptions options
    ) =>
        new OutsideProvider(
            name,
            options,
            new GeneratorApi(generator, model, edits, new(options.DownloadHosts, null, clock)),
            clock
        );
#pragma warning restore MEAI001
}
