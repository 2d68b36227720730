namespace Edu4All.Core.Accounts;

/// <summary>
/// The one school of this installation. Its fixed key is what lets the first run happen only once: a second insert
/// breaks the primary key, however many visitors press the button together.
/// </summary>
public sealed class School
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int MaxNameLength = 100;

    private School() { }

    /// <summary>Always 1.</summary>
    public int Id { get; private set; } = 1;

    public string Name { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>The most that all pictures may cost in a month, in millionths of the prices' currency; null for no limit.</summary>
    public long? BudgetMicros { get; private set; }

    /// <summary>Sets the most that all pictures may cost in a month; null for no limit.</summary>
    public void SetBudget(long? micros) => BudgetMicros = micros;

    /// <summary>Gives it another name.</summary>
    public void Rename(string name) => Name = name;

    public static School Found(string name, DateTime at) => new() { Name = name, CreatedAt = at };
}
