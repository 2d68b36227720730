using Edu4All.Core.Accounts;

namespace Edu4All.Core.Gallery;

/// <summary>Somebody opened a picture while it was withheld. Written before the picture is served, never changed or deleted.</summary>
public sealed class PictureLook
{
    private PictureLook() { }

    public Guid Id { get; private set; }

    public Guid ArtworkId { get; private set; }

    public Guid ById { get; private set; }

    public AppUser? By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static PictureLook Take(Guid artworkId, Guid by, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            ArtworkId = artworkId,
            ById = by,
            At = at,
        };
}
