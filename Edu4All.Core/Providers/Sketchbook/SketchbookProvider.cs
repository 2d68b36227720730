using System.Text;
using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>The embedded illustrator as a provider: draws at once, for nothing, and sends nothing anywhere.</summary>
internal sealed class SketchbookProvider(string name, Illustrator illustrator) : IImageProvider
{
    public string Name => name;

    public string Model => "sketchbook-1";

    public bool IsOutside => false;

    public ProviderAbilities Abilities { get; } =
        new()
        {
            Edits = true,
            Masks = true,
            Variations = true,
            Seeds = true,
            Describes = true,
            Sizes = [ImageSize.Landscape],
            Formats = [PictureFormat.Svg],
        };

    public Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        // It reads words and cannot follow instructions, so it takes the description alone; the house rules hold
        // because it can draw nothing else.
        var sketch = illustrator.Draw(request.Prompt.Description, request.Variety);
        return Task.FromResult<ProviderOutcome>(
            new ProviderOutcome.Drawn(Encoding.UTF8.GetBytes(sketch.Svg))
            {
                Description = sketch.Description,
                NotDrawn = sketch.NotDrawn,
                Scene = sketch.Scene,
            }
        );
    }
}
