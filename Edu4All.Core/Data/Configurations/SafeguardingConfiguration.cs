using Edu4All.Core.Safeguarding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class ConcernConfiguration : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        // The inbox reads what is open, the intake the open one of a lesson.
        concern.HasIndex(c => new { c.HandledAt, c.LastAt });
        concern.HasIndex(c => new
        {
            c.StudentId,
            c.AssignmentId,
            c.LastAt,
        });
        concern
            .HasOne(c => c.Student)
            .WithMany()
            .HasForeignKey(c => c.StudentId)
            .OnDelete(DeleteBehavior.Restrict);
        concern
            .HasOne(c => c.Assignment)
            .WithMany()
            .HasForeignKey(c => c.AssignmentId)
            .OnDelete(DeleteBehavior.Restrict);
        concern
            .HasOne(c => c.HandledBy)
            .WithMany()
            .HasForeignKey(c => c.HandledById)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConcernEntryConfiguration : IEntityTypeConfiguration<ConcernEntry>
{
    public void Configure(EntityTypeBuilder<ConcernEntry> entry)
    {
        entry.Property(e => e.Text).HasMaxLength(ConcernEntry.MaxTextLength);
        entry.HasIndex(e => new { e.ConcernId, e.At });
        entry
            .HasOne<Concern>()
            .WithMany()
            .HasForeignKey(e => e.ConcernId)
            .OnDelete(DeleteBehavior.Restrict);
        entry
            .HasOne(e => e.By)
            .WithMany()
            .HasForeignKey(e => e.ById)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PauseConfiguration : IEntityTypeConfiguration<Pause>
{
    public void Configure(EntityTypeBuilder<Pause> pause)
    {
        pause.Property(p => p.Provider).HasMaxLength(100);
        pause.HasIndex(p => new { p.EndedAt, p.Scope });
        pause
            .HasOne(p => p.StartedBy)
            .WithMany()
            .HasForeignKey(p => p.StartedById)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
