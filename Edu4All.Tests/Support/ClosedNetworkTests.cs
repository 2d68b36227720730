namespace Edu4All.Tests.Support;

public sealed class ClosedNetworkTests
{
    [Fact]
    public async Task A_request_that_leaves_the_machine_fails_and_is_remembered()
    {
        using var client = new HttpClient();

        var refusal = await Record.ExceptionAsync(() =>
            client.GetAsync("http://leaves.invalid/", TestContext.Current.CancellationToken)
        );

        Assert.Contains("network is closed", refusal?.ToString(), StringComparison.Ordinal);
        Assert.True(ClosedNetwork.Forgive("leaves.invalid"));
    }
}
