using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace Edu4All.Web.Setup;

/// <summary>
/// Remembers for a minute what the text of a session's cookie says: a gallery asks for dozens of pictures, and each time the cookie would be
/// decrypted and taken apart anew. Nothing is decided here: whether the session has ended is asked with every request, as before.
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner)
    : ISecureDataFormat<AuthenticationTicket>
{
    private const int Most = 2_000;
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _tickets = new(new MemoryCacheOptions { SizeLimit = Most });

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) =>
        inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null || purpose is not null)
        {
            return inner.Unprotect(protectedText, purpose);
        }

        if (!_tickets.TryGetValue(protectedText, out AuthenticationTicket? ticket))
        {
            ticket = inner.Unprotect(protectedText);
            if (ticket is null)
            {
                return null;
            }

            _tickets.Set(
                protectedText,
                ticket,
                new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Holds }
            );
        }

        // The properties are written to when a session is prolonged; each request has its own.
        return new(ticket!.Principal, ticket.Properties.Clone(), ticket.AuthenticationScheme);
    }
}
