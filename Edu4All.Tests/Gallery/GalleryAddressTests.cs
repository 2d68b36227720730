using Edu4All.Core.Gallery;
using Edu4All.Web.Components.Pages.Gallery;
using Microsoft.AspNetCore.WebUtilities;

namespace Edu4All.Tests.Gallery;

public sealed class GalleryAddressTests
{
    private static readonly Guid Id = Guid.Parse("0199f000-0000-7000-8000-0000000000a1");

    public static TheoryData<GalleryFilter> Filters =>
        [
            new GalleryFilter(),
            new GalleryFilter(ArtworkState.Returned),
            new GalleryFilter(StudentId: Id, Order: GalleryOrder.ByStudent),
            new GalleryFilter(Words: "50% & more? <b>#1</b> größer 塔", Page: 7),
        ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_comes_back_from_its_address_as_it_went(GalleryFilter filter)
    {
        foreach (
            var address in new[]
            {
                GalleryAddress.Of(Id, filter),
                GalleryAddress.OfPicture(Id, filter),
            }
        )
        {
            var query = QueryHelpers.ParseQuery(new Uri(new("http://app"), address).Query);
            Assert.Equal(
                filter,
                GalleryAddress.Read(
                    query.GetValueOrDefault("state"),
                    query.GetValueOrDefault("student"),
                    query.GetValueOrDefault("words"),
                    query.GetValueOrDefault("order"),
                    query.GetValueOrDefault("page")
                )
            );
        }
    }

    [Fact]
    public void Nothing_to_filter_leaves_the_address_short()
    {
        Assert.Equal($"/assignments/{Id}", GalleryAddress.Of(Id, new()));
        Assert.Equal($"/artworks/{Id}", GalleryAddress.OfPicture(Id, new()));
    }

    [Theory]
    [InlineData("3", "x", "2", "-1")]
    [InlineData("Draft,Approved", "00000000", "newest!", "1.5")]
    [InlineData("", "", "", "99999999999999")]
    [InlineData(null, null, null, null)]
    public void What_is_no_filter_is_left_out(
        string? state,
        string? student,
        string? order,
        string? page
    ) => Assert.Equal(new(), GalleryAddress.Read(state, student, null, order, page));

    [Theory]
    [InlineData("0", 1)]
    [InlineData("10000", 10_000)]
    [InlineData("2147483647", 10_000)]
    public void A_page_is_one_that_there_can_be(string page, int expected) =>
        Assert.Equal(expected, GalleryAddress.Read(null, null, null, null, page).Page);
}
