namespace Edu4All.Core.Generation;

/// <summary>Whether something may be sent to a provider now.</summary>
/// <param name="Repeats">How often the provider's client may repeat it.</param>
/// <param name="Instead">What has become of it when it must not be sent; null when it may.</param>
internal readonly record struct Sending(int Repeats, GenerationOutcome? Instead)
{
    public static GenerationOutcome.Ended Cancelled { get; } =
        new(AttemptEnd.Cancelled, "Its author stopped it.", null);

    public static GenerationOutcome.Ended SentTooOften { get; } =
        new(
            AttemptEnd.ProviderFailed,
            "It was sent so often without coming to an end that it is given up.",
            null
        );

    public static GenerationOutcome.Ended NoBudget { get; } =
        new(AttemptEnd.NoBudget, "The budget of the month does not suffice any more.", null);

    public static Sending No(GenerationOutcome instead) => new(0, instead);
}
