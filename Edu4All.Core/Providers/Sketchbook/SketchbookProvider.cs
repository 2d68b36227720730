using System.Text;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>The embedded illustrator as a provider: draws at once, for nothing, and sends nothing anywhere.</summary>
internal sealed class SketchbookProvider(string name, Illustrator illustrator) : IImageProvider
{
    public string Name => name;

    public string Model => "sketchbook-1";

    public string Settings { get; } =
        $"{ImageSize.Landscape.Width}x{ImageSize.Landscape.Height}, SVG";

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
    ) =>
        Task.FromResult(
            request.Task switch
            {
                PictureTask.Edit => OfItsOwn(request.Source, source => Edit(request, source)),
                PictureTask.Vary => OfItsOwn(
                    request.Source,
                    source => Drawn(illustrator.Vary(source.Scene, request.Variety))
                ),
                // It reads words and cannot follow instructions, so it takes the description alone; the house rules hold
                // because it can draw nothing else.
                _ => Understood(illustrator.Draw(request.Prompt.Description, request.Variety)),
            }
        );

    public Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            OfItsOwn(
                picture,
                source => new ProviderOutcome.Described(
                    illustrator.Edit(source.Scene, "").Description
                )
            )
        );

    // What is wrong with one picture is no fault of a setting: it must not stop everybody else's.
    private static ProviderOutcome OfItsOwn(
        SourcePicture? source,
        Func<SourcePicture, ProviderOutcome> work
    )
    {
        if (source is not { Scene.Length: > 0 })
        {
            return Impossible("The sketchbook did not draw the picture to work on.");
        }

        try
        {
            return work(source);
        }
        catch (FormatException)
        {
            return Impossible("The scene of the picture to work on cannot be read.");
        }
    }

    // The variety stays out of it: another one moves everybody, and an edit leaves alone what it does not name.
    private ProviderOutcome Edit(ImageRequest request, SourcePicture source)
    {
        var words = request.Prompt.Description;
        Sketch sketch;
        if (source.Mask is not { } file)
        {
            sketch = illustrator.Edit(source.Scene, words);
        }
        else if (PictureMask.Read(file.Bytes) is { OpenBox: not null } mask)
        {
            sketch = illustrator.Edit(source.Scene, words, mask);
        }
        else
        {
            return Impossible("The mask cannot be read, or leaves nothing open.");
        }

        return sketch.Changed || words.Length == 0 ? Drawn(sketch)
            : sketch.IsOutside ? new ProviderOutcome.OutsideMask()
            : sketch.IsTooSmall ? new ProviderOutcome.MaskTooSmall()
            : sketch.IsFull ? new ProviderOutcome.PictureFull()
            : new ProviderOutcome.NotUnderstood();
    }

    // An empty meadow would cost a try and show nothing of the words.
    private static ProviderOutcome Understood(Sketch sketch) =>
        sketch.Understood ? Drawn(sketch) : new ProviderOutcome.NotUnderstood();

    private static ProviderOutcome.Drawn Drawn(Sketch sketch) =>
        new(Encoding.UTF8.GetBytes(sketch.Svg))
        {
            Description = sketch.Description,
            NotDrawn = sketch.NotDrawn,
            Scene = sketch.Scene,
        };

    private static ProviderOutcome.Failed Impossible(string reason) =>
        new(reason, MayBeCharged: false);
}
