using Microsoft.Extensions.Hosting;

namespace Edu4All.Core.Safety;

/// <summary>
/// Reads the word lists when the app starts, not at a child's first try: a malformed list of the school fails the start, with
/// file and line, instead of silently weakening the gate.
/// </summary>
internal sealed class ScreenStart(PromptScreen screen) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = screen.Screen("");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
