using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Edu4All.Web.Endpoints;

/// <summary>
/// Takes in a changed picture: words, other pictures to take something from and, when a part was painted over, the mask. By HTTP, because a mask is larger than a message of a
/// circuit may be.
/// </summary>
internal static class ChangeEndpoints
{
    /// <summary>Bytes of a form with a mask: one of 4,096 by 4,096 pixels with a scribble on it takes less than 1 MB.</summary>
    private const long MaxFormLength = 4 * 1024 * 1024;

    public static void MapChanges(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/desk/{assignmentId:guid}/change/{artworkId:guid}/send", SendAsync)
            .RequireAuthorization()
            .WithMetadata(new RequestSizeLimitAttribute(MaxFormLength))
            .WithFormOptions(multipartBodyLengthLimit: MaxFormLength);

    private static async Task<Results<RedirectHttpResult, NotFound>> SendAsync(
        Guid assignmentId,
        Guid artworkId,
        HttpContext context,
        GenerationService generation,
        [FromForm] string? words,
        [FromForm] Guid[]? beside,
        IFormFile? mask,
        CancellationToken cancellationToken
    )
    {
        if (Caller.From(context.User) is not { } caller)
        {
            return TypedResults.NotFound();
        }

        var (open, isMask) = await ReadAsync(mask, cancellationToken);
        if (!isMask)
        {
            return Back(SubmitRefusal.BadMask);
        }

        var answer = await generation.SubmitAsync(
            caller,
            assignmentId,
            new(words ?? "")
            {
                Task = PictureTask.Edit,
                SourceId = artworkId,
                BesideIds = beside ?? [],
                Mask = open,
            },
            cancellationToken
        );
        return answer.Refusal is { } refusal
            ? Back(refusal)
            : TypedResults.LocalRedirect($"/desk/{assignmentId}");

        // The browser has kept the words. More pictures than there may be are none that the page showed.
        RedirectHttpResult Back(SubmitRefusal refusal) =>
            TypedResults.LocalRedirect(
                $"/desk/{assignmentId}/change/{artworkId}?problem={refusal}"
                    + string.Concat(
                        (beside ?? []).Take(PictureWish.MostBeside).Select(id => $"&beside={id}")
                    )
            );
    }

    /// <summary>No file and an empty one are no mask, which is all right; anything else has to be one.</summary>
    private static async Task<(PictureFile? Mask, bool IsMask)> ReadAsync(
        IFormFile? file,
        CancellationToken cancellationToken
    )
    {
        if (file is not { Length: > 0 })
        {
            return (null, true);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        // Written anew from what was understood: nothing of a file that somebody sends is kept or handed on.
        return PictureMask.Read(bytes.ToArray()) is { OpenBox: not null } mask
            ? (PictureFormat.Recognise(mask.ToTransparentPng()), true)
            : (null, false);
    }
}
