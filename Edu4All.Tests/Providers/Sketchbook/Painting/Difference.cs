using System.Text.Json;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Tests.Browser;
using Edu4All.Tests.Support;
using Microsoft.Playwright;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

/// <summary>How two pictures differ when a browser draws them.</summary>
/// <param name="Outside">Pixels that differ and are further than two pixels from anything painted.</param>
/// <param name="Inside">Pixels that differ in the painted part.</param>
/// <param name="Open">Pixels of the painted part.</param>
/// <param name="Most">The largest difference of a channel outside, of 255 steps.</param>
internal sealed record Difference(int Outside, int Inside, int Open, int Most)
{
    /// <summary>Two pixels for the soft edge of a clip. Twelve of 255 steps, which nobody sees, because a browser rounds once more in a group that is clipped: at most 11 were seen, in 38 pixels of stained glass, elsewhere 6.</summary>
    private const string Script = """
        async ([before, after, mask]) => {
          const [width, height] = [1536, 864];
          const pixels = async url => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
            pen.drawImage(image, 0, 0, width, height);
            return pen.getImageData(0, 0, width, height).data;
          };
          const svg = text => "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
          const [a, b, m] = [await pixels(svg(before)), await pixels(svg(after)), await pixels("data:image/png;base64," + mask)];
          const near = new Uint8Array(width * height);
          let [outside, inside, open, most] = [0, 0, 0, 0];
          for (let y = 0; y < height; y++) {
            for (let x = 0; x < width; x++) {
              if (m[(y * width + x) * 4 + 3] >= 128) continue;
              for (let v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++) {
                for (let u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++) near[v * width + u] ||= 1;
              }
              near[y * width + x] = 2;
            }
          }
          for (let i = 0; i < near.length; i++) {
            open += near[i] === 2;
            const steps = Math.max(...[0, 1, 2].map(c => Math.abs(a[i * 4 + c] - b[i * 4 + c])));
            const differs = steps > 12;
            most = near[i] === 0 ? Math.max(most, steps) : most;
            outside += differs && near[i] === 0;
            inside += differs && near[i] === 2;
          }
          return [outside, inside, open, most];
        }
        """;

    public static async Task<Difference> BetweenAsync(
        Chromium chromium,
        string before,
        string after,
        PictureMask mask
    )
    {
        // A window of its own for each: closing one can be given up.
        var browser = await chromium.BrowserAsync();
        var context = await browser.NewContextAsync().WithinLimitAsync("a window opens");
        try
        {
            var page = await context.NewPageAsync();
            var counts = await page.EvaluateAsync<JsonElement>(
                    Script,
                    new[] { before, after, Convert.ToBase64String(mask.ToTransparentPng()) }
                )
                .WithinLimitAsync("the browser compares");
            return new(
                counts[0].GetInt32(),
                counts[1].GetInt32(),
                counts[2].GetInt32(),
                counts[3].GetInt32()
            );
        }
        finally
        {
            await Chromium.LeaveAsync(context);
        }
    }
}
