using Edu4All.Web.Components.Pages.Gallery;

namespace Edu4All.Tests.Gallery;

/// <summary>Going through a gallery picture by picture while decisions take pictures out of the filter.</summary>
public sealed class TrailTests
{
    private static readonly Guid A = Guid.NewGuid();
    private static readonly Guid B = Guid.NewGuid();
    private static readonly Guid C = Guid.NewGuid();
    private static readonly Guid D = Guid.NewGuid();

    private readonly Trail _trail = new();

    [Fact]
    public void It_leads_through_the_pictures_that_fit_in_their_order()
    {
        _trail.Update([A, B, C, D], [A, C, D], [C]);

        Assert.Equal((3, 1), (_trail.Count, _trail.Waiting));
        Assert.Equal((1, 0, 2, 3), (Place(A), Place(B), Place(C), Place(D)));
        Assert.Equal((null, C), (_trail.Before(A), _trail.After(A)));
        Assert.Equal((C, null), (_trail.Before(D), _trail.After(D)));
    }

    [Fact]
    public void A_picture_beside_the_way_still_knows_its_neighbours_on_it()
    {
        _trail.Update([A, B, C, D], [A, C], []);

        Assert.Equal((A, C), (_trail.Before(B), _trail.After(B)));
    }

    [Fact]
    public void A_picture_that_was_decided_stays_on_the_way()
    {
        _trail.Update([A, B, C], [A, B, C], [A, B, C]);

        _trail.Update([A, B, C], [A, C], [A, C]);

        Assert.Equal((3, 2), (_trail.Count, _trail.Waiting));
        Assert.Equal(B, _trail.Before(C));
    }

    [Fact]
    public void Another_filter_begins_another_way()
    {
        _trail.Update([A, B, C], [A, B, C], []);
        _trail.Clear();

        _trail.Update([A, B, C], [C], []);

        Assert.Equal((1, 0), (_trail.Count, Place(A)));
    }

    [Fact]
    public void A_picture_that_is_gone_is_not_on_the_way()
    {
        _trail.Update([A, B, C], [A, B, C], []);

        _trail.Update([A, C], [A, C], []);

        Assert.Equal((2, C), (_trail.Count, _trail.After(A)));
        Assert.Null(_trail.Before(B));
    }

    [Fact]
    public void The_next_that_waits_comes_round_to_the_start_and_is_never_this_one()
    {
        _trail.Update([A, B, C, D], [A, B, C, D], [A, C]);

        Assert.Equal((C, A, A, A), (Next(A), Next(C), Next(D), Next(Guid.NewGuid())));
        _trail.Update([A, B, C, D], [A, B, C, D], [C]);
        Assert.Null(Next(C));
    }

    private int Place(Guid id) => _trail.PlaceOf(id);

    private Guid? Next(Guid id) => _trail.NextWaiting(id);
}
