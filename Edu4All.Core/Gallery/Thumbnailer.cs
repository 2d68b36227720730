using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Edu4All.Core.Gallery;

/// <summary>
/// Makes thumbnails with libvips' <c>vipsthumbnail</c> in a process of its own, one picture a process, so that a hostile file
/// can hurt nothing but that process. Where it is not installed, and for the sketchbook's SVG, the original serves.
/// </summary>
public sealed class Thumbnailer
{
    /// <summary>Width in pixels: two columns of a tablet's gallery at twice the density.</summary>
    internal const int Width = 640;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly ILogger<Thumbnailer> _logger;
    private readonly string _program;
    private volatile bool _missing;

    public Thumbnailer(ILogger<Thumbnailer> logger)
        : this(logger, "vipsthumbnail") { }

    internal Thumbnailer(ILogger<Thumbnailer> logger, string program) =>
        (_logger, _program) = (logger, program);

    /// <summary>Whether it is known that the program is not installed.</summary>
    internal bool IsMissing => _missing;

    internal async Task<PictureFile?> MakeAsync(
        PictureFile file,
        CancellationToken cancellationToken
    )
    {
        if (_missing || file.MediaType == PictureFormat.Svg || file.Width <= Width)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            var bytes = await RunAsync(file.Bytes, limit.Token);
            return PictureFormat.Recognise(bytes) is { MediaType: PictureFormat.Webp } thumbnail
                ? thumbnail
                : null;
        }
        catch (Win32Exception)
        {
            _missing = true;
            _logger.LogInformation(
                "vipsthumbnail is not installed: galleries show the original pictures, which is slower."
            );
            return null;
        }
        catch (Exception exception)
            when (exception is IOException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            _logger.LogWarning(exception, "No thumbnail could be made; the original serves.");
            return null;
        }
    }

    private async Task<byte[]> RunAsync(
        ReadOnlyMemory<byte> input,
        CancellationToken cancellationToken
    )
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                _program,
                ["stdin", "--size", $"{Width}x", "-o", ".webp[Q=80,strip]"]
            )
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        try
        {
            GiveWay(process);
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            process.StandardInput.Close();
            await Task.WhenAll(reading, complaints, process.WaitForExitAsync(cancellationToken));
            return output.ToArray();
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // On a small computer a page that somebody waits for comes first.
    private static void GiveWay(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.Idle;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // It has ended already, or this account may not; it only takes its turn then.
        }
    }
}
