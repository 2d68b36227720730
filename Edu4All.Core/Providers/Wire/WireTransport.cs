using System.ClientModel.Primitives;
using System.Net.Http;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// The connections of every call that we write ourselves. One for the life of the program: each would keep its own. They
/// are renewed so that a changed address of a service is noticed.
/// </summary>
internal static class WireTransport
{
    // A redirect would carry words and key to somebody else; a trace's id is nobody's business.
    public static HttpClientPipelineTransport Shared { get; } =
        new(
            new HttpClient(
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ActivityHeadersPropagator = null,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                }
            )
            {
                // Every call has a deadline of its own.
                Timeout = Timeout.InfiniteTimeSpan,
            }
        );
}
