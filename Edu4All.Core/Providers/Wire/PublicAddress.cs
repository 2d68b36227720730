using System.Net;
using System.Net.Sockets;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Tells addresses of the open internet from all others. A server that may name the address of a picture could otherwise
/// make us fetch something from inside the school's own network.
/// </summary>
internal static class PublicAddress
{
    // IANA's special-purpose registries, as far as something could answer there.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];

    // Everything that is routed is in 2000::/3; of that, Teredo and 6to4 hide an IPv4 address.
    private static readonly IPNetwork Routed = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] Tunnels =
    [
        IPNetwork.Parse("2001::/32"),
        IPNetwork.Parse("2002::/16"),
    ];

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Closed.Any(network => network.Contains(plain))
            : Routed.Contains(plain) && !Tunnels.Any(network => network.Contains(plain));
    }
}
