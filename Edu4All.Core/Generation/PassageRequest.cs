using Edu4All.Core.Providers;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>What shall go the way of a prompt.</summary>
/// <param name="ProviderName">Who shall draw.</param>
/// <param name="Words">The child's words.</param>
/// <param name="Layers">The school's and the assignment's rules.</param>
internal sealed record PassageRequest(string ProviderName, string Words, UpperLayers Layers)
{
    /// <summary>For which attempt; null on the command line.</summary>
    public Guid? AttemptId { get; init; }

    /// <summary>In which class; null on the command line.</summary>
    public Guid? ClassroomId { get; init; }

    /// <summary>Whose words; sent only as a keyed hash.</summary>
    public Guid AuthorId { get; init; }

    /// <summary>Which picture of the same words.</summary>
    public int Variety { get; init; }

    /// <summary>What the provider shall do with the words.</summary>
    public PictureTask Task { get; init; }

    /// <summary>The picture to change or to vary.</summary>
    public SourcePicture? Source { get; init; }

    /// <summary>The place at the provider; given back as soon as its answer is there. Null when nobody was asked for one.</summary>
    public GatePass? Pass { get; init; }

    /// <summary>Cancelled when the author wants it no more; what has been drawn by then is checked and kept all the same.</summary>
    public CancellationToken Asked { get; init; }
}
