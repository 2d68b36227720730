using System.Security.Claims;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Edu4All.Web.Endpoints;

/// <summary>The bytes of pictures. 401 without a session; 404 for what is not there and for what is not yours alike.</summary>
internal static class ArtworkEndpoints
{
    public static void MapArtworks(this IEndpointRouteBuilder routes)
    {
        var group = routes
            .MapGroup("/artworks/{id:guid}")
            .RequireAuthorization()
            .DisableCookieRedirect();
        group.WithMetadata(new SkipStatusCodePagesAttribute());
        BytesOnly.Apply(group);
        group.MapGet(
            "/image",
            (Guid id, [AsParameters] PictureServices services) =>
                ServeAsync(id, thumbnail: false, services)
        );
        group.MapGet(
            "/thumbnail",
            (Guid id, [AsParameters] PictureServices services) =>
                ServeAsync(id, thumbnail: true, services)
        );
    }

    private static async Task<
        Results<FileContentHttpResult, FileStreamHttpResult, StatusCodeHttpResult, NotFound>
    > ServeAsync(Guid id, bool thumbnail, PictureServices services)
    {
        var (context, reader, looks) = services;
        var cancellationToken = context.RequestAborted;
        if (
            Caller.From(context.User) is not { } caller
            || reader.Find(caller, id, thumbnail) is not { } picture
        )
        {
            return TypedResults.NotFound();
        }

        if (picture.IsWithheld)
        {
            await looks.RecordAsync(caller, id, cancellationToken);
        }

        var headers = context.Response.Headers;
        // Asked again each time, because who may see it can change; the entity tag makes that cheap.
        headers.CacheControl = "private, no-cache";
        var tag = $"\"{picture.Sha256}\"";
        // Who has it already gets no bytes; so none are looked for.
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            headers.ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        if (reader.FindBytes(picture) is { } bytes)
        {
            return TypedResults.Bytes(
                bytes,
                picture.MediaType,
                enableRangeProcessing: true,
                entityTag: new(tag)
            );
        }

        return TypedResults.Stream(
            reader.Open(picture.Sha256),
            picture.MediaType,
            entityTag: new(tag),
            enableRangeProcessing: true
        );
    }

    private readonly record struct PictureServices(
        HttpContext Context,
        [FromServices] PictureReader Reader,
        [FromServices] QuarantineLog Looks
    );
}
