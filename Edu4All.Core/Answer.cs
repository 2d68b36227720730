namespace Edu4All.Core;

/// <summary>Either what was asked for or the reason why not. An expected refusal is a value, not an exception.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <typeparam name="TRefusal">The closed set of reasons.</typeparam>
public readonly record struct Answer<T, TRefusal>
    where TRefusal : struct, Enum
{
    private Answer(T? value, TRefusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>What was asked for; default when refused.</summary>
    public T? Value { get; }

    /// <summary>Why not; null when it was done.</summary>
    public TRefusal? Refusal { get; }

    public static implicit operator Answer<T, TRefusal>(T value) => new(value, null);

    public static implicit operator Answer<T, TRefusal>(TRefusal refusal) => new(default, refusal);
}
