using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>How a mask is painted where the picture may change.</summary>
internal enum MaskPaint
{
    None,
    Transparent,
    White,
    Black,
}

/// <summary>How a picture or a mask stands in a request.</summary>
internal enum Carried
{
    File,
    Base64,
    Address,
}

/// <summary>What the common tests have to know of one way to ask for a change or a variation.</summary>
/// <param name="Name">To tell the cases apart.</param>
/// <param name="Kind">How the provider is made and answered.</param>
internal sealed record WorkCase(string Name, ProviderCase Kind)
{
    public PictureTask Task { get; init; } = PictureTask.Edit;

    /// <summary>What is configured beside address, key and what the kind needs.</summary>
    public Action<ProviderOptions> Configure { get; init; } = _ => { };

    /// <summary>Method and path of the first request.</summary>
    public required string Call { get; init; }

    /// <summary>Every field but prompt, picture and mask.</summary>
    public required Dictionary<string, string> Fields { get; init; }

    /// <summary>Whether the request is a form.</summary>
    public bool IsForm => Carries == Carried.File;

    public Carried Carries { get; init; } = Carried.File;

    /// <summary>Field of the picture.</summary>
    public string PictureAt { get; init; } = "image";

    /// <summary>Fields of the pictures beside it, in their order.</summary>
    public string[] BesideAt { get; init; } = [];

    /// <summary>Field of the mask.</summary>
    public string MaskAt { get; init; } = "mask";

    /// <summary>How the mask arrives.</summary>
    public MaskPaint Paint { get; init; }

    /// <summary>Whether the request names one; if not and one is painted, it leaves all open.</summary>
    public bool IsMasked { get; init; }

    /// <summary>Edges of the picture to work on, in pixels.</summary>
    public ImageSize Size { get; init; } = ImageSize.Landscape;

    /// <summary>False for the one call that takes no words at all.</summary>
    public bool HasPrompt { get; init; } = true;

    /// <summary>An answer that refuses the words, and scripts for what follows; null when the service refuses nothing.</summary>
    public Func<FakeApi, FakeAnswer>? Refusal { get; init; }

    public override string ToString() => Name;
}
