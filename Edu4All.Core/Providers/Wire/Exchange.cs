using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Http;
using System.Text.Json;

namespace Edu4All.Core.Providers.Wire;

/// <summary>
/// One call, with our own JSON, under one deadline that covers repetitions, pauses and the reading of the body: a worker's
/// lease must outlast it, or the same picture would be drawn twice.
/// </summary>
/// <param name="timeout">The longest wait for one answer.</param>
/// <param name="largestAnswer">The largest body that is read, in bytes.</param>
/// <param name="clock">For the deadline.</param>
internal sealed class Exchange(TimeSpan timeout, int largestAnswer, TimeProvider clock)
{
    /// <summary>Sends the request. Throws only when the caller cancels.</summary>
    /// <param name="call">Sends a body with the options of one call, such as a protocol method of an SDK's client.</param>
    /// <param name="request">What is sent as JSON.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task<Reply> SendAsync<TRequest>(
        Func<BinaryContent, RequestOptions, Task<ClientResult>> call,
        TRequest request,
        CancellationToken cancellationToken
    )
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(request, WireJson.Options);
        using var content = BinaryContent.Create(BinaryData.FromBytes(json));
        return await SendAsync(options => call(content, options), cancellationToken);
    }

    /// <summary>The same with <c>multipart/form-data</c>.</summary>
    /// <param name="call">Sends a body of a media type with the options of one call.</param>
    /// <param name="form">The body and its media type.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task<Reply> SendFormAsync(
        Func<BinaryContent, string, RequestOptions, Task<ClientResult>> call,
        (BinaryData Body, string MediaType) form,
        CancellationToken cancellationToken
    )
    {
        using var content = BinaryContent.Create(form.Body);
        return await SendAsync(
            options => call(content, form.MediaType, options),
            cancellationToken
        );
    }

    private async Task<Reply> SendAsync(
        Func<RequestOptions, Task<ClientResult>> call,
        CancellationToken cancellationToken
    )
    {
        using var deadline = new CancellationTokenSource(timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            deadline.Token
        );
        var options = new RequestOptions
        {
            CancellationToken = either.Token,
            // The SDK would read a body of any size, and make an exception out of an error that we read ourselves.
            BufferResponse = false,
            ErrorOptions = ClientErrorBehaviors.NoThrow,
        };
        try
        {
            using var response = (await call(options)).GetRawResponse();
            return await ReplyBody.ReadAsync(
                response,
                largestAnswer,
                clock.GetUtcNow(),
                either.Token
            );
        }
        catch (Exception failure) when (IsOfTheWire(failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return failure is OperationCanceledException
                ? new Reply.Broken($"No answer within {timeout.TotalSeconds:0} s", true)
                : Broken(failure);
        }
    }

    private static bool IsOfTheWire(Exception failure) =>
        failure
            is ClientResultException
                or HttpRequestException
                or IOException
                or OperationCanceledException;

    /// <summary>Never the exception's message: it can hold a header or a part of the body.</summary>
    public static Reply.Broken Broken(Exception failure) =>
        failure switch
        {
            ClientResultException unsent when RetryPolicy.NeverConnected(unsent) => new(
                $"The server could not be reached ({Kind(unsent)})",
                false
            ),
            _ => new("The connection broke off", true),
        };

    // A school's own filter shows as SecureConnectionError, a wrong name as NameResolutionError.
    private static HttpRequestError Kind(ClientResultException failure) =>
        (failure.InnerException as HttpRequestException)?.HttpRequestError
        ?? HttpRequestError.Unknown;
}
