namespace Edu4All.Core.Providers;

/// <summary>
/// Switches for servers that speak a dialect: the section <c>Edu4All:Providers:&lt;name&gt;:Server</c>. Servers that call
/// themselves compatible answer an unknown field with an error, ignore it or need it, and do not say which.
/// </summary>
public sealed class ServerOptions
{
    /// <summary>Which generation of OpenAI's API the server speaks.</summary>
    public RequestShape Shape { get; set; }

    /// <summary>
    /// <c>b64_json</c>, <c>url</c> or nothing to leave the field out. LocalAI gives addresses unless it is asked for
    /// <c>b64_json</c>; OpenAI's own models of today refuse the field.
    /// </summary>
    public string ResponseFormat { get; set; } = "b64_json";

    /// <summary>
    /// The sizes it can draw, such as <c>1024x576</c>; the nearest is asked for. Empty: any, or those of <see cref="Shape"/>.
    /// </summary>
    public IReadOnlyList<string> Sizes { get; set; } = [];

    /// <summary>Whether <c>size</c> is sent.</summary>
    public bool SendSize { get; set; } = true;

    /// <summary>Whether <see cref="ProviderOptions.Quality"/> is sent. Always for DALL-E 3, never for DALL-E 2.</summary>
    public bool SendQuality { get; set; }

    /// <summary>Whether <c>seed</c> is sent, so that the same request gives the same picture.</summary>
    public bool SendSeed { get; set; }

    /// <summary>Whether our <c>negative_prompt</c> is sent beside the prompt.</summary>
    public bool SendNegativePrompt { get; set; }

    /// <summary>Whether the keyed hash of the child goes along as <c>user</c>.</summary>
    public bool SendUser { get; set; }

    /// <summary><c>vivid</c> or <c>natural</c>; DALL-E 3 only.</summary>
    public string? Style { get; set; }

    /// <summary>How the server changes pictures, if it does.</summary>
    public EditShape Edits { get; set; }
}

/// <summary>Generations of OpenAI's Images API that servers still speak.</summary>
public enum RequestShape
{
    /// <summary>Model, prompt, number and size, which all servers know.</summary>
    Plain,

    /// <summary>Squares of 256, 512 or 1024 pixels.</summary>
    DallE2,

    /// <summary>Styles, the qualities <c>standard</c> and <c>hd</c>, and prompts that the server rewrites.</summary>
    DallE3,
}

/// <summary>How servers are asked to change a picture.</summary>
public enum EditShape
{
    /// <summary>They are not.</summary>
    None,

    /// <summary><c>images/edits</c> with <c>image</c> and <c>mask</c>, as OpenAI and stable-diffusion.cpp take it.</summary>
    OpenAI,

    /// <summary>The same, with the mask as <c>mask_image</c>.</summary>
    VllmOmni,

    /// <summary><c>images/inpainting</c>, with a mask whose white is repainted.</summary>
    LocalAI,
}
