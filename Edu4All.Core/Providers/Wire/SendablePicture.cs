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
    public ImageSize Size => new(File.Width, File.Height);

    /// <summary>As an answer to "what is in it?" wants it: base64 alone.</summary>
    public string Base64 => Convert.ToBase64String(File.Bytes.Span);

    /// <summary>The same as a <c>data:</c> address.</summary>
    public string DataAddress => AddressOf(File);

    /// <summary>The mask in OpenAI's form, transparent where it may change; null when there is none.</summary>
    public PictureFile? TransparentMask => Masked(mask => mask.ToTransparentPng());

    /// <summary>White where it may change.</summary>
    public PictureFile? WhiteMask => Masked(mask => mask.ToGreyPng(openIsWhite: true));

    /// <summary>Black where it may change.</summary>
    public PictureFile? BlackMask => Masked(mask => mask.ToGreyPng(openIsWhite: false));

    public static string AddressOf(PictureFile file) =>
        $"data:{file.MediaType};base64,{Convert.ToBase64String(file.Bytes.Span)}";

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

        // By its bytes: what is called a PNG could be an SVG, which could be anything.
        if (PictureFormat.Recognise(source.File.Bytes) is not { } file)
        {
            return (
                null,
                Unsendable(
                    source.File.MediaType == PictureFormat.Svg
                        ? "A drawing of the sketchbook can only be worked on by the sketchbook."
                        : "The picture to work on is not one that can be sent."
                )
            );
        }

        if (!withMask || source.Mask is null)
        {
            return (new(file, null), null);
        }

        return
            PictureMask.Read(source.Mask.Bytes) is { OpenBox: not null } mask
            && mask.Fits(file.Width, file.Height)
            && PictureMask.IsSize(file.Width, file.Height)
            ? (new(file, mask.Scaled(file.Width, file.Height)), null)
            : (null, Unsendable("The mask is none, leaves nothing open or is of another shape."));
    }

    public static ProviderOutcome Unsendable(string reason) =>
        new ProviderOutcome.Failed(reason, MayBeCharged: false);

    private PictureFile? Masked(Func<PictureMask, byte[]> write) =>
        Mask is null ? null : new(write(Mask), PictureFormat.Png, Mask.Width, Mask.Height);
}
