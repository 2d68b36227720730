using System.Security.Claims;
using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
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

    private static async Task<Results<FileStreamHttpResult, NotFound>> ServeAsync(
        Guid id,
        bool thumbnail,
        PictureServices services
    )
    {
        var (context, queries, looks, store) = services;
        var cancellationToken = context.RequestAborted;
        if (
            Caller.From(context.User) is not { } caller
            || await queries.FindAsync(caller, id, thumbnail, cancellationToken) is not { } picture
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
        // A picture opened on its own can run nothing and reach nothing, whatever is in it.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return TypedResults.Stream(
            await store.OpenAsync(picture.Sha256, cancellationToken),
            picture.MediaType,
            entityTag: new($"\"{picture.Sha256}\""),
            enableRangeProcessing: true
        );
    }

    private readonly record struct PictureServices(
        HttpContext Context,
        [FromServices] PictureQueries Queries,
        [FromServices] QuarantineLog Looks,
        [FromServices] PictureStore Store
    );
}
