using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// The sizes of OpenAI's models: any from gpt-image-2 on, within limits; older ones a few, which an administrator writes into
/// <see cref="ServerOptions.Sizes"/>, so that no list of models stands in code.
/// </summary>
internal static class OpenAISize
{
    private const int Step = 16;
    private const int LongestEdge = 3_840;
    private const int FewestPixels = 655_360;
    private const int MostPixels = 8_294_400;

    public static IReadOnlyList<ImageSize> Offered(ProviderOptions options) =>
        DrawingSize.Offered(options.Server);

    /// <summary>
    /// A change comes in the size of what is changed where the model can draw it: a mask means places, and a picture squeezed into
    /// another shape loses them.
    /// </summary>
    public static string For(ImageSize wanted, ImageSize? source, ProviderOptions options)
    {
        var offered = Offered(options);
        var best = source is { } own && (offered.Count > 0 || CanDraw(own)) ? own : wanted;
        return SettingsText.Of(DrawingSize.Nearest(best, offered));
    }

    private static bool CanDraw(ImageSize size) =>
        size.Width % Step == 0
        && size.Height % Step == 0
        && Math.Max(size.Width, size.Height) <= LongestEdge
        && Math.Max(size.Width, size.Height) <= 3 * Math.Min(size.Width, size.Height)
        && (long)size.Width * size.Height is >= FewestPixels and <= MostPixels;
}
