using System.Security.Cryptography;
using Edu4All.Core.Data;

namespace Edu4All.Core.Providers;

/// <summary>
/// Stands for a person towards a provider: HMAC-SHA256 of the account's id under a key of this school that never leaves it.
/// The provider can tell one misuser from thirty, and nobody can tell which child it is.
/// </summary>
public sealed class SafetyIdentifier(DataDirectory directory)
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> _key = new(() =>
        ReadOrMake(Path.Combine(directory.Keys, "safety-identifier.key"))
    );

    /// <summary>64 lower-case hexadecimal characters; the same for the same id.</summary>
    public string Of(Guid authorId) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, authorId.ToByteArray()));

    private static byte[] ReadOrMake(string file)
    {
        if (File.Exists(file) && File.ReadAllBytes(file) is { Length: KeyBytes } kept)
        {
            return kept;
        }

        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        File.WriteAllBytes(file, key);
        return key;
    }
}
