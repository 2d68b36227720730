using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Edu4All.Core.Providers;

/// <summary>Who draws for a class, for its teacher.</summary>
/// <param name="Provider">Name of the school's provider.</param>
/// <param name="UsesSketchbook">Whether the sketchbook draws for the class although the school has another provider.</param>
/// <param name="Halt">Why nothing is sent to the school's provider; null when it draws.</param>
public sealed record ClassDrawing(
    Guid ClassroomId,
    string Provider,
    bool UsesSketchbook,
    ProviderHalt? Halt
);

/// <summary>The providers that nothing is sent to until an adult has acted.</summary>
public sealed class ProviderHalts(
    IDbContextFactory<AppDbContext> databases,
    ProviderCatalog providers,
    ChangeFeed changes,
    WorkSignal signal,
    ILogger<ProviderHalts> logger
)
{
    /// <summary>Why nothing is sent to the school's provider; null when it draws.</summary>
    public Task<ProviderHalt?> FindCurrentAsync(CancellationToken cancellationToken = default) =>
        FindAsync(providers.CurrentName, cancellationToken);

    /// <summary>Who draws for a class; null when the caller does not teach it or the school has only the sketchbook.</summary>
    public async Task<ClassDrawing?> FindForClassAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        if (!providers.CurrentIsOutside)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var classroom = await db
            .Classrooms.AsNoTracking()
            .TaughtBy(caller)
            .SingleOrDefaultAsync(c => c.Id == classroomId, cancellationToken);
        return classroom is null
            ? null
            : new(
                classroomId,
                providers.CurrentName,
                classroom.UsesSketchbook,
                await db.FindHaltAsync(providers.CurrentName, cancellationToken)
            );
    }

    /// <summary>
    /// Sends to the provider again; what waits goes on at once. When the reason is still there, the first answer halts it again.
    /// False when the caller is no administrator.
    /// </summary>
    public async Task<bool> EndAsync(
        Caller caller,
        string provider,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db
            .ProviderHalts.Where(halt => halt.Provider == provider)
            .ExecuteDeleteAsync(cancellationToken);
        logger.LogInformation("{Administrator} lets {Provider} draw again.", caller.Id, provider);
        changes.Publish(Change.Everywhere);
        signal.Raise();
        return true;
    }

    private async Task<ProviderHalt?> FindAsync(
        string provider,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.FindHaltAsync(provider, cancellationToken);
    }
}

/// <summary>What is halted. One definition for the intake, the queue, the way of a prompt and the pages.</summary>
internal static class HaltQueries
{
    private const int LongestDetail = 500;

    public static Task<ProviderHalt?> FindHaltAsync(
        this AppDbContext db,
        string provider,
        CancellationToken cancellationToken
    ) =>
        db
            .ProviderHalts.AsNoTracking()
            .SingleOrDefaultAsync(halt => halt.Provider == provider, cancellationToken);

    /// <summary>Adds a halt, unless there is one. Within the caller's transaction; true when there was none.</summary>
    public static async Task<bool> HaltAsync(
        this AppDbContext db,
        string provider,
        AttemptEnd reason,
        string detail,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        if (await db.FindHaltAsync(provider, cancellationToken) is not null)
        {
            return false;
        }

        var shown = detail.Length > LongestDetail ? detail[..LongestDetail] : detail;
        db.ProviderHalts.Add(ProviderHalt.Because(provider, reason, shown, at));
        return true;
    }

    /// <summary>Names of the providers that nothing may be sent to: paused by an adult or halted.</summary>
    public static async Task<HashSet<string>> FindHeldProvidersAsync(
        this AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        var paused = await db
            .Pauses.Where(pause =>
                pause.EndedAt == null && pause.Scope == Safeguarding.PauseScope.Provider
            )
            .Select(pause => pause.Provider)
            .ToListAsync(cancellationToken);
        var halted = await db
            .ProviderHalts.Select(halt => halt.Provider)
            .ToListAsync(cancellationToken);
        return [.. paused, .. halted];
    }
}
