using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Edu4All.Core.Accounts;

namespace Edu4All.Tests.Support;

/// <summary>
/// Somebody with a browser that has no scripts: keeps cookies, follows no redirect by itself, and sends forms as they stand in
/// the page, hidden fields and antiforgery token included.
/// </summary>
public sealed class Guest : IDisposable
{
    private readonly HttpClient _client;

    public Guest(Uri app) =>
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = app,
        };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Asks for a page as a browser does.</summary>
    public Task<HttpResponseMessage> GetAsync(
        string path,
        Action<HttpRequestHeaders>? headers = null
    ) => SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        Action<HttpRequestHeaders>? headers = null
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        headers?.Invoke(request.Headers);
        return await _client.SendAsync(request, Stop);
    }

    /// <summary>The status alone.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>The page, parsed; it must be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await ReadAsync(answer);
    }

    /// <summary>Opens a page, fills in the form that has these fields and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        string path,
        params (string Name, string Value)[] fields
    ) => await SubmitAsync(path, await PageAsync(path), fields);

    /// <summary>The same with a page that has been open for a while.</summary>
    public Task<HttpResponseMessage> SubmitAsync(
        string path,
        IHtmlDocument page,
        params (string Name, string Value)[] fields
    )
    {
        var form =
            page.Forms.FirstOrDefault(form =>
                fields.All(field => form.QuerySelector($"[name='{field.Name}']") is not null)
            ) ?? throw new InvalidOperationException($"{path} has no such form.");
        return PostAsync(
            form.GetAttribute("action") is { Length: > 0 } action ? action : path,
            [.. Hidden(form), .. fields]
        );
    }

    /// <summary>Opens a page and presses the button of the form that goes to this address.</summary>
    public async Task<HttpResponseMessage> PressAsync(
        string path,
        string action,
        params (string Name, string Value)[] more
    )
    {
        var page = await PageAsync(path);
        var form = page.Forms.Single(form =>
            form.GetAttribute("action")?.TrimStart('/') == action.TrimStart('/')
        );
        return await PostAsync(action, [.. Hidden(form), .. more]);
    }

    public Task<HttpResponseMessage> PostAsync(
        string path,
        params (string Name, string Value)[] fields
    ) =>
        SendAsync(
            HttpMethod.Post,
            path,
            new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            )
        );

    public async Task<Guest> SignInAsync(string email, string password = TestSchool.Password)
    {
        using var answer = await SubmitAsync(
            "/account/login",
            ("Email", email),
            ("Password", password)
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return this;
    }

    public async Task<Guest> SignInAsync(string joinCode, TestStudent student)
    {
        using var answer = await SubmitAsync(
            $"/join/{joinCode}/{student.Id}",
            ("Pin", student.Pin)
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return this;
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The page in an answer; the body is in the message when the answer is none.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(
            answer.IsSuccessStatusCode,
            $"{answer.RequestMessage?.RequestUri} answered {answer.StatusCode}: {body}"
        );
        return await new HtmlParser().ParseDocumentAsync(body, Stop);
    }

    private static IEnumerable<(string Name, string Value)> Hidden(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[type=hidden][name]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
}
