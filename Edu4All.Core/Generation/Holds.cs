using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>What keeps a person's words from a provider at the moment.</summary>
/// <param name="Pause">The widest pause of an adult; null when none holds.</param>
/// <param name="Halt">Why nothing is sent to the provider until an administrator has acted; null when it draws.</param>
internal readonly record struct Hold(PauseScope? Pause, AttemptEnd? Halt)
{
    /// <summary>What becomes of an attempt that this provider was to draw; null when nothing holds it.</summary>
    public GenerationOutcome? OutcomeFor(string provider) =>
        Pause is { } pause ? new GenerationOutcome.Paused(pause)
        : Halt is { } halt ? new GenerationOutcome.Halted(provider, halt)
        : null;
}

/// <summary>What is held. One definition for the intake, the way of a prompt and the pages.</summary>
internal static class Holds
{
    /// <summary>What holds this person in this class. Without a class only pauses of school and provider count.</summary>
    public static async Task<Hold> FindHoldAsync(
        this AppDbContext db,
        Guid? classroomId,
        Guid? studentId,
        string provider,
        CancellationToken cancellationToken
    )
    {
        // All of them, chosen from here: there are few, and this is asked four times for each picture.
        var lasting = await db
            .Pauses.Lasting()
            .Select(pause => new
            {
                pause.Scope,
                pause.Provider,
                pause.ClassroomId,
                pause.StudentId,
            })
            .ToListAsync(cancellationToken);
        var pauses = lasting
            .Where(pause =>
                pause.Scope switch
                {
                    PauseScope.School => true,
                    PauseScope.Provider => pause.Provider == provider,
                    PauseScope.Classroom => pause.ClassroomId == classroomId,
                    PauseScope.Student => pause.ClassroomId == classroomId
                        && pause.StudentId == studentId,
                    _ => throw new InvalidOperationException(
                        $"Nobody knows whom a pause of {pause.Scope} holds."
                    ),
                }
            )
            .Select(static pause => pause.Scope)
            .ToList();
        var halt = await db.FindHaltAsync(provider, cancellationToken);
        return new(pauses.Count == 0 ? null : pauses.Max(), halt?.Reason);
    }
}
