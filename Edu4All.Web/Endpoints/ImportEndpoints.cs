using Edu4All.Core.Accounts;
using Edu4All.Core.Generation;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Edu4All.Web.Endpoints;

/// <summary>
/// Takes in pictures made elsewhere. By HTTP, because they are larger than a message of a circuit may be; what is wrong with one is
/// said on the page that it came from.
/// </summary>
internal static class ImportEndpoints
{
    /// <summary>
    /// Bytes of a form. More than the largest picture, so that one that is a little too large is told so; what is larger still is
    /// not read at all.
    /// </summary>
    private const long MaxFormLength = 2 * ImportDraft.MaxBytes;

    public static void MapImports(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/assignments/{assignmentId:guid}/import/send", SendAsync)
            .RequireAuthorization(Policies.Staff)
            .WithMetadata(new RequestSizeLimitAttribute(MaxFormLength))
            .WithFormOptions(multipartBodyLengthLimit: MaxFormLength);

    // [FromForm] is what makes the framework check the antiforgery token before it calls this.
    private static async Task<Results<RedirectHttpResult, NotFound>> SendAsync(
        Guid assignmentId,
        HttpContext context,
        GenerationService generation,
        [FromForm] Guid? author,
        [FromForm] string? origin,
        [FromForm] string? words,
        IFormFile? picture,
        CancellationToken cancellationToken
    )
    {
        if (Caller.From(context.User) is not { } caller)
        {
            return TypedResults.NotFound();
        }

        var answer = await generation.ImportAsync(
            caller,
            assignmentId,
            new(
                author ?? caller.Id,
                origin ?? "",
                words ?? "",
                await ReadAsync(picture, cancellationToken)
            ),
            cancellationToken
        );
        return answer.Refusal switch
        {
            null => TypedResults.LocalRedirect($"/artworks/{answer.Value}"),
            ImportRefusal.NotFound => TypedResults.NotFound(),
            // The browser has kept the words.
            { } refusal => TypedResults.LocalRedirect(
                $"/assignments/{assignmentId}/import?problem={refusal}"
            ),
        };
    }

    // What the file is called and what it says of itself is not looked at.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(
        IFormFile? file,
        CancellationToken cancellationToken
    )
    {
        if (file is null)
        {
            return default;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
