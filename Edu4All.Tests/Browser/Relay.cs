using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Edu4All.Tests.Browser;

/// <summary>A wire between a browser and the app that a test can cut, as a tablet that leaves the room cuts it.</summary>
internal sealed class Relay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _wires = [];
    private readonly Uri _target;

    public Relay(Uri target)
    {
        _target = target;
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Cuts every connection there is. New ones work at once.</summary>
    public void Cut()
    {
        while (_wires.TryTake(out var wire))
        {
            wire.Dispose();
        }
    }

    public void Dispose()
    {
        _listener.Stop();
        Cut();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync();
                var far = new TcpClient();
                _wires.Add(near);
                _wires.Add(far);
                await far.ConnectAsync(_target.Host, _target.Port);
                _ = CopyAsync(near, far);
                _ = CopyAsync(far, near);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The relay was stopped.
        }
    }

    private static async Task CopyAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception exception)
            when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // This wire was cut.
        }
        finally
        {
            to.Dispose();
        }
    }
}
