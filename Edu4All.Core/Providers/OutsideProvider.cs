namespace Edu4All.Core.Providers;

/// <summary>
/// A provider over the network. One deadline covers everything that a drawing takes, repetitions, polling and the download
/// included: a worker's lease must outlast it, or the same picture would be drawn twice.
/// </summary>
internal sealed class OutsideProvider(
    string name,
    ProviderOptions options,
    IPictureApi api,
    TimeProvider clock
) : IImageProvider
{
    public string Name => name;

    public string Model => api.Model;

    public bool IsOutside => true;

    public ProviderAbilities Abilities => api.Abilities;

    public string? Problem => api.Problem;

    public async Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        if (api.Problem is { } problem)
        {
            return new ProviderOutcome.Misconfigured(problem);
        }

        if (!Abilities.Can(request.Task))
        {
            return new ProviderOutcome.Misconfigured($"It cannot do this: {request.Task}.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var deadline = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            deadline.Token
        );
        try
        {
            return Priced(await api.AskAsync(request, either.Token));
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new ProviderOutcome.Failed(
                $"No answer within {options.Timeout.TotalSeconds:0} s",
                MayBeCharged: true
            );
        }
    }

    // Most services have a price per picture and do not repeat it in their answers.
    private ProviderOutcome Priced(ProviderOutcome outcome) =>
        outcome is ProviderOutcome.Drawn { CostMicros: 0 } drawn
            ? drawn with
            {
                CostMicros = options.PictureMicros,
            }
            : outcome;
}
