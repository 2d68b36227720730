using Edu4All.Core.Accounts;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Accounts;

public sealed class SchoolNameTests : SchoolTest
{
    private SchoolName Names => School.Get<SchoolName>();

    [Fact]
    public async Task An_administrator_puts_the_name_right_and_nobody_else()
    {
        var teacher = await School.AddTeacherAsync();
        await School.InRequestAsync<FirstRun, object>(async run =>
            await run.RunAsync(
                new("Monumnet School", "Robin", "robin@school.test", TestSchool.Password),
                Stop
            )
        );

        Assert.False(await Names.RenameAsync(teacher, "My school", Stop));
        Assert.False(await Names.RenameAsync(TestSchool.Administrator, " ", Stop));
        Assert.Equal("Monumnet School", await Names.ReadAsync(Stop));

        Assert.True(await Names.RenameAsync(TestSchool.Administrator, "Monument School ", Stop));
        Assert.Equal("Monument School", await Names.ReadAsync(Stop));
    }
}
