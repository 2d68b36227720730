using System.Net;
using System.Net.NetworkInformation;

namespace Edu4All.Web.Setup;

/// <summary>
/// Looks at the addresses to listen on before the server does: it would write its own exception with all calls into the log.
/// </summary>
internal static class ListenAddresses
{
    /// <summary>What is wrong with them, in one sentence; null when nothing is.</summary>
    public static string? FindProblem(IConfiguration configuration)
    {
        foreach (
            var url in (configuration["urls"] ?? "").Split(
                ';',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            BindingAddress address;
            try
            {
                address = BindingAddress.Parse(url);
            }
            catch (FormatException)
            {
                return $"The address '{url}' is not understood: write it with http:// in front, such as http://{url}.";
            }

            if (IsTaken(address))
            {
                return $"The address {url} is taken by another program. Is it running already? Close it, or choose another port in ASPNETCORE_URLS.";
            }
        }

        return null;
    }

    private static bool IsTaken(BindingAddress address) =>
        address is { IsUnixPipe: false, IsNamedPipe: false, Port: > 0 }
        && IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Any(other => other.Port == address.Port && Overlap(address.Host, other.Address));

    // A name other than localhost stands for every address of the machine.
    private static bool Overlap(string host, IPAddress taken) =>
        taken.Equals(IPAddress.Any)
        || taken.Equals(IPAddress.IPv6Any)
        || (
            host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                ? IPAddress.IsLoopback(taken)
                : !IPAddress.TryParse(host.Trim('[', ']'), out var wanted)
                    || wanted.Equals(IPAddress.Any)
                    || wanted.Equals(IPAddress.IPv6Any)
                    || wanted.Equals(taken)
        );
}
