using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Net;
using Edu4All.Tests.Support;

[assembly: AssemblyFixture(typeof(ClosedNetwork))]

namespace Edu4All.Tests.Support;

/// <summary>
/// Lets no request leave the machine: the request throws where it is made, and the run fails at its end even when
/// the code under test swallowed that. Names that are looked up by any other way than HTTP are noticed too.
/// </summary>
public sealed class ClosedNetwork : IDisposable
{
    private static readonly ConcurrentQueue<string> Attempts = new();
    private static readonly List<object> KeptAlive = [];

    /// <summary>What was tried so far; a test that tries on purpose takes its attempt out again.</summary>
    internal static bool Forgive(string host)
    {
        var others = Attempts.Where(attempt => attempt != host).ToList();
        var found = others.Count < Attempts.Count;
        Attempts.Clear();
        others.ForEach(Attempts.Enqueue);
        return found;
    }

    internal static void Close()
    {
        KeptAlive.Add(DiagnosticListener.AllListeners.Subscribe(new Listeners()));
        KeptAlive.Add(new NameListener());
    }

    public void Dispose() =>
        Assert.True(
            Attempts.IsEmpty,
            "The network is closed in tests, but something asked for: "
                + string.Join(", ", Attempts.Distinct())
        );

    private static bool IsHere(string host) =>
        host.Length == 0
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.Equals(Dns.GetHostName(), StringComparison.OrdinalIgnoreCase)
        || (
            IPAddress.TryParse(host.Trim('[', ']'), out var address)
            && (
                IPAddress.IsLoopback(address)
                || address.Equals(IPAddress.Any)
                || address.Equals(IPAddress.IPv6Any)
            )
        );

    private sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "HttpHandlerDiagnosticListener")
            {
                KeptAlive.Add(value.Subscribe(new Requests()));
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }

    // What an observer throws goes to the caller of SendAsync, before anything is sent.
    private sealed class Requests : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                value.Value?.GetType().GetProperty("Request")?.GetValue(value.Value)
                    is HttpRequestMessage { RequestUri: { } address }
                && !IsHere(address.IdnHost)
            )
            {
                Attempts.Enqueue(address.IdnHost);
                throw new InvalidOperationException(
                    $"The network is closed in tests, but something asked {address.IdnHost}."
                );
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }

    private sealed class NameListener : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.NameResolution")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (
                eventData.EventName == "ResolutionStart"
                && eventData.Payload is [string host, ..]
                && !IsHere(host)
            )
            {
                Attempts.Enqueue(host);
            }
        }
    }
}
