using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.Property(a => a.Title).HasMaxLength(Assignment.MaxTitleLength);
        assignment.Property(a => a.Brief).HasMaxLength(Assignment.MaxBriefLength);
        assignment
            .HasOne(a => a.Classroom)
            .WithMany()
            .HasForeignKey(a => a.ClassroomId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RuleSetConfiguration : IEntityTypeConfiguration<RuleSet>
{
    public void Configure(EntityTypeBuilder<RuleSet> rules)
    {
        rules.HasIndex(r => new { r.AssignmentId, r.Edition }).IsUnique();
        rules
            .HasOne<Assignment>()
            .WithMany()
            .HasForeignKey(r => r.AssignmentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
