using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Edu4All.Benchmarks.Serving;

/// <summary>
/// Asks for one address after the other on a connection that stays open and throws the bodies away. Nothing but a socket: whatever
/// a client costs is taken from the server on the same computer, and makes the slow look more like the fast.
/// </summary>
internal sealed class RawClient : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LengthName = "\r\nContent-Length: "u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];

    public RawClient(Uri app) => _socket.Connect(IPAddress.Loopback, app.Port);

    /// <summary>A request as it goes over the wire.</summary>
    public static byte[] Request(string path, string cookie) =>
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n"
        );

    /// <summary>Asks and reads to the end; throws when the answer is not 200. Returns the length of the body.</summary>
    public async Task<long> AskAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        var have = 0;
        int head;
        do
        {
            have += await ReceiveAsync(have);
            head = _buffer.AsSpan(0, have).IndexOf(HeadEnd);
        } while (head < 0);

        var headers = _buffer.AsSpan(0, head + 2);
        if (!headers.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.ASCII.GetString(headers));
        }

        var at = headers.IndexOf(LengthName) + LengthName.Length;
        var length = long.Parse(
            Encoding.ASCII.GetString(headers[at..(at + headers[at..].IndexOf((byte)'\r'))]),
            null
        );
        for (var left = length - (have - head - 4); left > 0; )
        {
            left -= await ReceiveAsync(0);
        }

        return length;
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int from) =>
        await _socket.ReceiveAsync(_buffer.AsMemory(from)) is var count and > 0
            ? count
            : throw new InvalidOperationException("The server hung up.");
}
