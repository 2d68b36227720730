using Edu4All.Core.Providers.Wire;

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

    public string Settings => SettingsText.Of(api.Settings);

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

        var (source, unsendable) = request.LookAtSource(Abilities);
        return unsendable
            ?? Priced(
                await InTimeAsync(
                    until => api.AskAsync(request with { Source = null }, source, until),
                    cancellationToken
                )
            );
    }

    public async Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    )
    {
        if (api.Problem is { } problem)
        {
            return new ProviderOutcome.Misconfigured(problem);
        }

        if (!Abilities.Describes)
        {
            return SendablePicture.Unsendable("This provider cannot describe pictures.");
        }

        var (sendable, unsendable) = SendablePicture.From(picture, withMask: false);
        return unsendable
            ?? await InTimeAsync(until => api.DescribeAsync(sendable!, until), cancellationToken);
    }

    private async Task<ProviderOutcome> InTimeAsync(
        Func<CancellationToken, Task<ProviderOutcome>> ask,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var deadline = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            deadline.Token
        );
        try
        {
            return await ask(either.Token);
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
