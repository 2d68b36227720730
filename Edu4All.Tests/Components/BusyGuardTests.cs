using Edu4All.Web.Components.Shared;

namespace Edu4All.Tests.Components;

public sealed class BusyGuardTests
{
    private readonly BusyGuard _guard = new();
    private int _done;

    [Fact]
    public async Task What_succeeded_is_not_done_again_by_the_second_press_of_a_double_click()
    {
        await _guard.RunOnceAsync(() => Done(true));
        await _guard.RunOnceAsync(() => Done(true));

        Assert.Equal((1, true), (_done, _guard.IsBusy));
    }

    [Fact]
    public async Task What_did_not_can_be_put_right_and_tried_again()
    {
        await _guard.RunOnceAsync(() => Done(false));
        await _guard.RunOnceAsync(() => Done(true));

        Assert.Equal(2, _done);
    }

    private Task<bool> Done(bool isSuccess)
    {
        _done++;
        return Task.FromResult(isSuccess);
    }
}
