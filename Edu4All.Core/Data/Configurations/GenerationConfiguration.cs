using Edu4All.Core.Generation;
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
    }
}
