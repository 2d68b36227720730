using System.Globalization;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Asks OpenAI until when a model can be used. Models come and go within a year, and a lesson must not be where one finds out;
/// so no list of them stands in code. The SDK's own type does not know the date.
/// </summary>
internal sealed class OpenAIShutdown(string name, ProviderOptions options, TimeProvider clock)
{
    // The question is small, and nobody must wait for it as long as for a picture.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly ApiSettings _settings = new(name, options, "https://api.openai.com/v1");

    /// <summary>The last day; null when none is announced, or when it cannot be learned. Throws only when cancelled.</summary>
    public async Task<DateOnly?> FindAsync(string model, CancellationToken cancellationToken)
    {
        if (_settings.Problem is not null || _settings.ModelProblem(model) is not null)
        {
            return null;
        }

        using var deadline = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            deadline.Token
        );
        try
        {
            var client = new ApiClient(_settings, "Authorization", "Bearer", clock);
            return
                await client.GetAsync(_settings.AddressOf($"models/{model}"), either.Token)
                    is Reply.Answered { Status: 200 } answer
                ? Day(answer.Body)
                : null;
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    private static DateOnly? Day(ReadOnlyMemory<byte> body) =>
        DateOnly.TryParseExact(
            WireJson.Read(
                body,
                model => ((System.Text.Json.JsonElement?)model).Get("shutdown_date").Text()
            ),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
