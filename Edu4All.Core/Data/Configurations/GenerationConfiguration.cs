using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class AttemptConfiguration : IEntityTypeConfiguration<Attempt>
{
    public void Configure(EntityTypeBuilder<Attempt> attempt)
    {
        attempt.Property(a => a.Words).HasMaxLength(Attempt.MaxWordsLength);
        attempt.Property(a => a.FlagName).HasMaxLength(Attempt.MaxWordsLength);
        // The queue reads by state, a student's page by assignment and author.
        attempt.HasIndex(a => new { a.State, a.NotBefore });
        attempt.HasIndex(a => new
        {
            a.AssignmentId,
            a.AuthorId,
            a.CreatedAt,
        });
        // Tries without a picture, and, out of the index alone, what an assignment has cost.
        attempt.HasIndex(a => new
        {
            a.AssignmentId,
            a.State,
            a.CreatedAt,
            a.CostMicros,
        });
        attempt
            .HasOne(a => a.Assignment)
            .WithMany()
            .HasForeignKey(a => a.AssignmentId)
            .OnDelete(DeleteBehavior.Restrict);
        attempt
            .HasOne(a => a.Author)
            .WithMany()
            .HasForeignKey(a => a.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        // Without a foreign key: SQLite could only add one by copying the whole table, outside a transaction.
        attempt.HasIndex(a => a.ConcernId);
        attempt.Ignore(a => a.Description);
        attempt.Property(a => a.Style).HasMaxLength(100);
        attempt.Property(a => a.Settings).HasMaxLength(100);
        attempt.Property(a => a.MaskSha256).HasMaxLength(64);
        // An earlier picture of the same text is looked for before anything is paid for; a month's cost is added up by time.
        attempt.HasIndex(a => new { a.AssignmentId, a.PromptSha256 });
        attempt.HasIndex(a => a.CreatedAt);
        attempt.HasIndex(a => a.GroupId);
    }
}

internal sealed class ProviderHaltConfiguration : IEntityTypeConfiguration<ProviderHalt>
{
    public void Configure(EntityTypeBuilder<ProviderHalt> halt)
    {
        halt.HasKey(h => h.Provider);
        halt.Property(h => h.Provider).HasMaxLength(100);
        halt.Property(h => h.Detail).HasMaxLength(500);
    }
}
