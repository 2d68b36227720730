namespace Edu4All.Core.Classrooms;

/// <summary>A class: a teacher's group of students with a code on the board.</summary>
public sealed class Classroom
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int MaxNameLength = 60;

    private Classroom() { }

    public Guid Id { get; private set; }

    /// <summary>The teacher who owns it.</summary>
    public Guid TeacherId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What students type to find the class, see <see cref="Classrooms.JoinCode"/>. Unique in the school.</summary>
    public string JoinCode { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>The most that its pictures may cost in a month, in millionths of the prices' currency; null for no limit.</summary>
    public long? BudgetMicros { get; private set; }

    /// <summary>Whether the sketchbook draws for it, whatever provider the school has: its teacher chose that.</summary>
    public bool UsesSketchbook { get; private set; }

    /// <summary>Everybody who has or had a place here.</summary>
    public List<Enrollment> Enrollments { get; private set; } = [];

    public static Classroom Open(Guid teacherId, string name, string joinCode, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            TeacherId = teacherId,
            Name = name,
            JoinCode = joinCode,
            CreatedAt = at,
        };

    /// <summary>Sets the most that its pictures may cost in a month; null for no limit.</summary>
    public void SetBudget(long? micros) => BudgetMicros = micros;

    /// <summary>Has the sketchbook draw from now on, or the school's provider again.</summary>
    public void UseSketchbook(bool isUsed) => UsesSketchbook = isUsed;

    /// <summary>Gives it to another teacher.</summary>
    public void HandTo(Guid teacherId) => TeacherId = teacherId;

    public void Rename(string name) => Name = name;

    /// <summary>Puts another code on the board; the old one opens nothing from then on.</summary>
    public void RenewJoinCode(string joinCode) => JoinCode = joinCode;
}
