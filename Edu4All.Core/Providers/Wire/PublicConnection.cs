using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Opens connections into the open internet only. The address is looked at after the name was resolved and is the one that is
/// then called, so a name that changes its address in between gains nothing.
/// </summary>
internal static class PublicConnection
{
    public static async ValueTask<Stream> OpenAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var addresses = await Dns.GetHostAddressesAsync(
            context.DnsEndPoint.Host,
            cancellationToken
        );
        // A proxy that the school has set is called by its own name, and lies inside on purpose.
        var isProxy = context.InitialRequestMessage.RequestUri?.IdnHost != context.DnsEndPoint.Host;
        if (!isProxy && (addresses.Length == 0 || !addresses.All(PublicAddress.Is)))
        {
            throw new NotPublicException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name led into a private network.</summary>
internal sealed class NotPublicException : Exception;
