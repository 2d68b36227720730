namespace Edu4All.Tests.Support;

/// <summary>A test that has a school of its own.</summary>
public abstract class SchoolTest : IAsyncLifetime
{
    protected TestSchool School { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => School = await OpenAsync();

    /// <summary>How the school is opened; overridden where one needs other settings.</summary>
    protected virtual Task<TestSchool> OpenAsync() => TestSchool.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await School.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
