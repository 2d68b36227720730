using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Gallery;

internal static class GallerySetup
{
    public static IServiceCollection AddGallery(this IServiceCollection services) =>
        services
            .AddSingleton<PictureCache>()
            .AddSingleton<Thumbnailer>()
            .AddSingleton<ThumbnailWorker>()
            .AddSingleton<QuarantineLog>()
            .AddSingleton<GalleryTotals>()
            .AddSingleton<GalleryQueries>()
            .AddSingleton<GalleryIndex>()
            .AddSingleton<WallQueries>()
            .AddSingleton<HandInService>()
            .AddSingleton<ReviewService>()
            .AddSingleton<AltTextService>();
}
