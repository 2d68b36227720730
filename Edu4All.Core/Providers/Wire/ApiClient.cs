using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Http;
using System.Text.Json;
using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// Calls an API that has no package of its own here. By System.ClientModel, which OpenAI's SDK brings along, so that
/// repetitions and the reading of bodies are those of the other calls. The deadline is the caller's, around all calls of one
/// drawing.
/// </summary>
/// <param name="settings">Where to.</param>
/// <param name="keyHeader">The header of the key.</param>
/// <param name="keyPrefix">What stands before the key in it.</param>
/// <param name="clock">For pauses.</param>
internal sealed class ApiClient(
    ApiSettings settings,
    string keyHeader,
    string? keyPrefix,
    TimeProvider clock
)
{
    // Made late: with a wrong key there is none.
    private readonly Lazy<ClientPipeline> _drawing = new(() =>
        Pipeline(settings, keyHeader, keyPrefix, RetryPolicy.ForDrawing(clock))
    );
    private readonly Lazy<ClientPipeline> _looking = new(() =>
        Pipeline(settings, keyHeader, keyPrefix, RetryPolicy.ForChecks(clock))
    );

    /// <summary>Asks for something that costs. Throws only when it is cancelled.</summary>
    /// <param name="call">The path under the endpoint.</param>
    /// <param name="body">What is sent as JSON.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    /// <param name="prefer">The header <c>Prefer</c>.</param>
    public Task<Reply> PostAsync<T>(
        string call,
        T body,
        CancellationToken cancellationToken,
        string? prefer = null
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Options);
        return SendAsync(
            _drawing.Value,
            "POST",
            settings.AddressOf(call),
            (BinaryData.FromBytes(json), "application/json"),
            prefer,
            cancellationToken
        );
    }

    /// <summary>The same with <c>multipart/form-data</c>.</summary>
    /// <param name="call">The path under the endpoint.</param>
    /// <param name="fields">In this order; those without a value are left out.</param>
    /// <param name="files">After the fields; those without a file are left out.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    public Task<Reply> PostFormAsync(
        string call,
        IEnumerable<(string Name, string? Value)> fields,
        IEnumerable<(string Name, PictureFile? File)> files,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            _drawing.Value,
            "POST",
            settings.AddressOf(call),
            MultipartForm.Write(fields, files),
            null,
            cancellationToken
        );

    /// <summary>Takes something back that was left there; may be repeated without harm.</summary>
    /// <param name="call">The path under the endpoint.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    public Task<Reply> DeleteAsync(string call, CancellationToken cancellationToken) =>
        SendAsync(
            _looking.Value,
            "DELETE",
            settings.AddressOf(call),
            null,
            null,
            cancellationToken
        );

    /// <summary>Looks after something that was asked for; may be repeated without harm.</summary>
    /// <param name="address">The key goes there.</param>
    /// <param name="cancellationToken">The deadline's and the caller's.</param>
    public Task<Reply> GetAsync(Uri address, CancellationToken cancellationToken) =>
        SendAsync(_looking.Value, "GET", address, null, null, cancellationToken);

    private async Task<Reply> SendAsync(
        ClientPipeline pipeline,
        string method,
        Uri address,
        (BinaryData Data, string MediaType)? body,
        string? prefer,
        CancellationToken cancellationToken
    )
    {
        using var content = body is { } given ? BinaryContent.Create(given.Data) : null;
        using var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri = address;
        message.Request.Headers.Set("Accept", "application/json");
        message.Request.Headers.Set("User-Agent", "Edu4All");
        if (body is { } sent)
        {
            message.Request.Headers.Set("Content-Type", sent.MediaType);
            message.Request.Content = content;
        }

        if (prefer is not null)
        {
            message.Request.Headers.Set("Prefer", prefer);
        }

        // The whole body would be read, of any size, if it were buffered.
        message.Apply(new() { CancellationToken = cancellationToken, BufferResponse = false });
        try
        {
            await pipeline.SendAsync(message);
            using var response = message.ExtractResponse()!;
            return await ReplyBody.ReadAsync(
                response,
                Picture.LargestAnswer,
                clock.GetUtcNow(),
                cancellationToken
            );
        }
        catch (Exception failure)
            when (failure is ClientResultException or HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Exchange.Broken(failure);
        }
    }

    private static ClientPipeline Pipeline(
        ApiSettings settings,
        string keyHeader,
        string? keyPrefix,
        RetryPolicy retries
    ) =>
        ClientPipeline.Create(
            new()
            {
                Transport = WireTransport.Shared,
                RetryPolicy = retries,
                NetworkTimeout = settings.Timeout,
                ClientLoggingOptions = new() { EnableMessageContentLogging = false },
            },
            perCallPolicies: [],
            perTryPolicies: settings.HasKey
                ?
                [
                    ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(
                        keyPrefix == "Basic" ? settings.BasicCredential : settings.Credential,
                        keyHeader,
                        keyPrefix
                    ),
                ]
                : [],
            beforeTransportPolicies: []
        );
}
