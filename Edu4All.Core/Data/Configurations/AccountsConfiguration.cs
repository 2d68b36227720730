using Edu4All.Core.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> user) =>
        user.Property(u => u.DisplayName).HasMaxLength(AppUser.MaxNameLength);
}

internal sealed class SchoolConfiguration : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school) =>
        school.Property(s => s.Id).ValueGeneratedNever();
}

/// <summary>The roles come with the schema: there is no moment at which one is missing.</summary>
internal sealed class RoleConfiguration : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> role) =>
        role.HasData(
            Role("0199f000-0000-7000-8000-000000000001", Roles.Administrator),
            Role("0199f000-0000-7000-8000-000000000002", Roles.Teacher),
            Role("0199f000-0000-7000-8000-000000000003", Roles.Student),
            Role("0199f000-0000-7000-8000-000000000004", Roles.SafeguardingLead)
        );

    // The stamp is fixed, because a fresh one would make a migration each time the model is built.
    private static IdentityRole<Guid> Role(string id, string name) =>
        new()
        {
            Id = Guid.Parse(id),
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = id,
        };
}
