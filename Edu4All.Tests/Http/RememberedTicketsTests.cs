using System.Security.Claims;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Authentication;

namespace Edu4All.Tests.Http;

public sealed class RememberedTicketsTests
{
    private readonly CountingFormat _format = new();
    private readonly RememberedTickets _tickets;

    public RememberedTicketsTests() => _tickets = new(_format);

    [Fact]
    public void The_same_cookie_is_taken_apart_once()
    {
        var first = _tickets.Unprotect("Anna");
        var second = _tickets.Unprotect("Anna");

        Assert.Equal(["Anna"], _format.Opened);
        Assert.Equal(
            ("Anna", "Anna"),
            (first!.Principal.Identity!.Name, second!.Principal.Identity!.Name)
        );
    }

    [Fact]
    public void Another_cookie_is_another_person()
    {
        _tickets.Unprotect("Anna");

        Assert.Equal("Ben", _tickets.Unprotect("Ben")!.Principal.Identity!.Name);
    }

    [Fact]
    public void A_forged_one_opens_nothing_however_often_it_comes()
    {
        Assert.Null(_tickets.Unprotect("forged"));
        Assert.Null(_tickets.Unprotect("forged"));
        Assert.Null(_tickets.Unprotect(null));

        Assert.Equal(["forged", "forged", null], _format.Opened);
    }

    [Fact]
    public void What_one_request_writes_into_its_session_the_next_does_not_find()
    {
        var first = _tickets.Unprotect("Anna")!;
        first.Properties.Items["left"] = "behind";
        first.Properties.IsPersistent = true;

        var second = _tickets.Unprotect("Anna")!;

        Assert.False(second.Properties.IsPersistent);
        Assert.DoesNotContain("left", second.Properties.Items.Keys);
    }

    [Fact]
    public void Writing_one_and_reading_one_for_a_purpose_go_straight_to_the_format()
    {
        Assert.Equal("Anna", _tickets.Protect(CountingFormat.TicketOf("Anna")));
        Assert.Equal("Anna", _tickets.Protect(CountingFormat.TicketOf("Anna"), "purpose"));
        _tickets.Unprotect("Anna", "purpose");
        _tickets.Unprotect("Anna", "purpose");

        Assert.Equal(["Anna", "Anna"], _format.Opened);
    }

    private sealed class CountingFormat : ISecureDataFormat<AuthenticationTicket>
    {
        public List<string?> Opened { get; } = [];

        public static AuthenticationTicket TicketOf(string name) =>
            new(
                new(new ClaimsIdentity([new(ClaimTypes.Name, name)], "test")),
                new AuthenticationProperties(),
                "test"
            );

        public string Protect(AuthenticationTicket data) => data.Principal.Identity!.Name!;

        public string Protect(AuthenticationTicket data, string? purpose) => Protect(data);

        public AuthenticationTicket? Unprotect(string? protectedText) =>
            Unprotect(protectedText, null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            Opened.Add(protectedText);
            return protectedText is null or "forged" ? null : TicketOf(protectedText);
        }
    }
}
