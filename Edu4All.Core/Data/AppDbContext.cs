using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Core.Usage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Data;

/// <summary>The database. Made for one operation by its factory and thrown away; never kept by a page.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options)
    : IdentityDbContext<AppUser, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<School> Schools => Set<School>();
    public DbSet<Classroom> Classrooms => Set<Classroom>();
    public DbSet<Enrollment> Enrollments => Set<Enrollment>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<RuleSet> RuleSets => Set<RuleSet>();
    public DbSet<Attempt> Attempts => Set<Attempt>();
    public DbSet<Artwork> Artworks => Set<Artwork>();
    public DbSet<PictureLook> PictureLooks => Set<PictureLook>();
    public DbSet<Concern> Concerns => Set<Concern>();
    public DbSet<ConcernEntry> ConcernEntries => Set<ConcernEntry>();
    public DbSet<Pause> Pauses => Set<Pause>();
    public DbSet<ProviderHalt> ProviderHalts => Set<ProviderHalt>();
    public DbSet<Picture> Pictures => Set<Picture>();
    public DbSet<DescriptionCost> DescriptionCosts => Set<DescriptionCost>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }
}
