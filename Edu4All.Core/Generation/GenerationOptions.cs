namespace Edu4All.Core.Generation;

/// <summary>The section <c>Edu4All:Generation</c>.</summary>
public sealed class GenerationOptions
{
    /// <summary>Name of the provider to draw with, a key of <c>Edu4All:Providers</c>.</summary>
    public string Provider { get; set; } = "sketchbook";

    /// <summary>How many pictures the sketchbook draws at the same time; 0 for a process that takes nothing out of the queue.</summary>
    public int Workers { get; set; } = 2;

    /// <summary>
    /// How long a worker's claim holds without being renewed, which is also how long the class waits after the app was killed.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How often an attempt is sent, at most, by the queue and by the client of a provider together: once and two repetitions, only for
    /// what passes by itself.
    /// </summary>
    public int MaxSends { get; set; } = 3;

    /// <summary>The wait before asking again when a provider is too busy and does not say for how long.</summary>
    public TimeSpan BusyWait { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a stopping app waits for pictures that are being drawn: one that was paid for should not be lost.</summary>
    public TimeSpan StopWait { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Descriptions one person may submit in a minute, refused ones among them.</summary>
    public int SubmissionsPerMinute { get; set; } = 12;
}
