using System.Collections.Concurrent;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>Requests that work on a picture, left half open where they have a mask.</summary>
public abstract class WorkWire : OutsideWire
{
    // Hundreds of tests send the same few.
    private static readonly ConcurrentDictionary<ImageSize, byte[]> Pictures = new();
    private static readonly ConcurrentDictionary<ImageSize, PictureFile> Masks = new();

    private protected static byte[] PictureOf(WorkCase work) =>
        Pictures.GetOrAdd(work.Size, size => PictureBytes.Png(size.Width, size.Height));

    // Each of another size, and none of the size of the picture to work on.
    private protected static IReadOnlyList<byte[]> BesideOf(WorkCase work) =>
        [.. work.BesideAt.Select((_, at) => PictureBytes.Png(320 + (16 * at), 180))];

    private protected static SafePrompt PromptOf(WorkCase work) =>
        new SafePrompt.Composer().Compose(
            Words,
            UpperLayers.None,
            work.Task,
            work.IsMasked,
            work.BesideAt.Length
        );

    private protected static ImageRequest RequestOf(WorkCase work) =>
        new(PromptOf(work), ImageSize.Landscape, Child, Seed)
        {
            Task = work.Task,
            Source = new(
                PictureFormat.Recognise(PictureOf(work))!,
                "never to be sent",
                work.IsMasked ? HalfOpen(work.Size) : null
            )
            {
                Beside =
                [
                    .. BesideOf(work).Select(static bytes => PictureFormat.Recognise(bytes)!),
                ],
            },
        };

    // The left half may change. Of another size than the picture, as a page of any width sends it.
    private static PictureFile HalfOpen(ImageSize size) =>
        Masks.GetOrAdd(
            size,
            whole =>
                PictureFormat.Recognise(
                    PictureMask
                        .Of(whole.Width / 4, whole.Height / 4, (x, _) => x < whole.Width / 8)
                        .ToTransparentPng()
                )!
        );

    private protected IImageProvider Provider(WorkCase work) =>
        Provider(work.Kind, options => work.Configure(options));

    private protected async Task<T> WorkAsync<T>(WorkCase work, params FakeAnswer[] script)
        where T : ProviderOutcome
    {
        Api.Answers(script);
        return Assert.IsType<T>(await Provider(work).DrawAsync(RequestOf(work), Stop));
    }

    private protected FakeAnswer Success(WorkCase work) =>
        FakeAnswer.Json(200, work.Kind.Success(Api));
}
