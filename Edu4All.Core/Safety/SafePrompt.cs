using System.Security.Cryptography;
using System.Text;

namespace Edu4All.Core.Safety;

/// <summary>
/// The only thing an image provider accepts: a child's description wrapped in the enforced metaprompt.
/// Its constructor is private, and only the nested <see cref="Composer"/> can call it, so the compiler holds the gate.
/// </summary>
public sealed partial class SafePrompt
{
    private SafePrompt(string text, string description, MetapromptVersion version)
    {
        Text = text;
        Description = description;
        Version = version;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The exact text to send, all layers and the description.</summary>
    public string Text { get; }

    /// <summary>
    /// The child's description alone, cleaned. For the sketchbook, which reads words and cannot follow instructions;
    /// a model must be sent <see cref="Text"/>.
    /// </summary>
    public string Description { get; }

    /// <summary>Which editions of the layers stand in <see cref="Text"/>.</summary>
    public MetapromptVersion Version { get; }

    /// <summary>SHA-256 of the UTF-8 bytes of <see cref="Text"/>, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }
}
