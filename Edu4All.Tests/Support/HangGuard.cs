using System.Diagnostics;
using System.Reflection;
using Edu4All.Tests.Support;
using Xunit.v3;

[assembly: HangGuard]

namespace Edu4All.Tests.Support;

/// <summary>
/// Ends a run in which no test has begun or ended for ten minutes: a test that hangs would otherwise keep everybody waiting. Which one
/// it was is said by then (longRunningTestSeconds in xunit.runner.json).
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class HangGuardAttribute : BeforeAfterTestAttribute
{
    /// <summary>The longest test takes one minute on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    // Not Exit: that waits for what may be hanging.
    private static readonly Timer Guard = new(static _ => Process.GetCurrentProcess().Kill());

    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Wait();

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Wait();

    private static void Wait() => Guard.Change(Limit, Timeout.InfiniteTimeSpan);
}
