using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// A picture to work on that was looked at and may leave the school: of a format that services read, with a mask that was
/// written anew in exactly its size.
/// </summary>
/// <param name="File">PNG, JPEG or WebP.</param>
/// <param name="Mask">Where it may change; null when all of it may.</param>
internal sealed record SendablePicture(PictureFile File, PictureMask? Mask)
{
    /// <summary>Pictures that a change may take something from, in their order, looked at in the same way.</summary>
    public IReadOnlyList<PictureFile> Beside { get; init; } = [];

    /// <summary>All of them: the one to work on, then those beside it.</summary>
    public IEnumerable<PictureFile> Files => Beside.Prepend(File);

    public ImageSize Size => new(File.Width, File.Height);

    /// <summary>As an answer to "what is in it?" wants it: base64 alone.</summary>
    public string Base64 => Base64Of(File);

    /// <summary>The same as a <c>data:</c> address.</summary>
    public string DataAddress => AddressOf(File);

    /// <summary>The mask in OpenAI's form, transparent where it may change; null when there is none.</summary>
    public PictureFile? TransparentMask => Masked(mask => mask.ToTransparentPng());

    /// <summary>White where it may change.</summary>
    public PictureFile? WhiteMask => Masked(mask => mask.ToGreyPng(openIsWhite: true));

    /// <summary>Black where it may change.</summary>
    public PictureFile? BlackMask => Masked(mask => mask.ToGreyPng(openIsWhite: false));

    public static string Base64Of(PictureFile file) => Convert.ToBase64String(file.Bytes.Span);

    public static string AddressOf(PictureFile file) =>
        $"data:{file.MediaType};base64,{Base64Of(file)}";

    /// <summary>The same picture with a mask that leaves all of it open, for services that cannot do without one.</summary>
    public SendablePicture WithSomeMask() =>
        Mask is not null || !PictureMask.IsSize(File.Width, File.Height)
            ? this
            : this with
            {
                Mask = PictureMask.Of(File.Width, File.Height, static (_, _) => true),
            };

    /// <summary>
    /// The picture, or why it cannot be sent. That is no fault of a setting: it ends one request and must not stop everybody
    /// else's, as <see cref="ProviderOutcome.Misconfigured"/> would.
    /// </summary>
    /// <param name="source">What the request names.</param>
    /// <param name="withMask">Whether its mask goes along.</param>
    public static (SendablePicture? Picture, ProviderOutcome? Problem) From(
        SourcePicture? source,
        bool withMask
    )
    {
        if (source is null)
        {
            return (null, Unsendable("There is no picture to work on."));
        }

        List<PictureFile> files = [];
        foreach (var own in source.Beside.Prepend(source.File))
        {
            // By its bytes: what is called a PNG could be an SVG, which could be anything.
            if (PictureFormat.Recognise(own.Bytes) is not { } recognised)
            {
                return (null, Unsendable(WhyNot(own)));
            }

            files.Add(recognised);
        }

        var file = files[0];
        var picture = new SendablePicture(file, null) { Beside = files[1..] };
        if (!withMask || source.Mask is null)
        {
            return (picture, null);
        }

        return
            PictureMask.Read(source.Mask.Bytes) is { OpenBox: not null } mask
            && mask.Fits(file.Width, file.Height)
            && PictureMask.IsSize(file.Width, file.Height)
            ? (picture with { Mask = mask.Scaled(file.Width, file.Height) }, null)
            : (null, Unsendable("The mask is none, leaves nothing open or is of another shape."));
    }

    public static ProviderOutcome Unsendable(string reason) =>
        new ProviderOutcome.Failed(reason, MayBeCharged: false);

    private static string WhyNot(PictureFile file) =>
        file.MediaType == PictureFormat.Svg
            ? "A drawing of the sketchbook can only be worked on by the sketchbook."
            : "The picture to work on is not one that can be sent.";

    private PictureFile? Masked(Func<PictureMask, byte[]> write) =>
        Mask is null ? null : new(write(Mask), PictureFormat.Png, Mask.Width, Mask.Height);
}
