using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class ArtworkConfiguration : IEntityTypeConfiguration<Artwork>
{
    public void Configure(EntityTypeBuilder<Artwork> artwork)
    {
        artwork.Property(a => a.Words).HasMaxLength(Attempt.MaxWordsLength);
        artwork.Property(a => a.WordsBefore).HasMaxLength(Attempt.MaxWordsLength);
        artwork.Property(a => a.Note).HasMaxLength(Artwork.MaxNoteLength);
        artwork.Property(a => a.Revision).IsConcurrencyToken();
        // One picture an attempt: a second worker that finishes the same attempt breaks on this.
        artwork.HasIndex(a => a.AttemptId).IsUnique();
        artwork.HasIndex(a => new
        {
            a.AssignmentId,
            a.State,
            a.CreatedAt,
        });
        // In the order of the gallery, so that its first page costs the same with a hundred pictures and with ten thousand.
        artwork
            .HasIndex(a => new
            {
                a.AssignmentId,
                a.CreatedAt,
                a.Id,
            })
            .IsDescending(false, true, false);
        artwork.HasIndex(a => new
        {
            a.AssignmentId,
            a.AuthorId,
            a.CreatedAt,
        });
        artwork
            .HasOne(a => a.Attempt)
            .WithOne()
            .HasForeignKey<Artwork>(a => a.AttemptId)
            .OnDelete(DeleteBehavior.Restrict);
        artwork
            .HasOne(a => a.Assignment)
            .WithMany()
            .HasForeignKey(a => a.AssignmentId)
            .OnDelete(DeleteBehavior.Restrict);
        artwork
            .HasOne(a => a.Author)
            .WithMany()
            .HasForeignKey(a => a.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        artwork
            .HasOne<Picture>()
            .WithMany()
            .HasForeignKey(a => a.PictureSha256)
            .OnDelete(DeleteBehavior.Restrict);
        artwork
            .HasOne<Picture>()
            .WithMany()
            .HasForeignKey(a => a.ThumbnailSha256)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PictureLookConfiguration : IEntityTypeConfiguration<PictureLook>
{
    public void Configure(EntityTypeBuilder<PictureLook> look)
    {
        look.HasIndex(l => new { l.ArtworkId, l.At });
        look.HasOne<Artwork>()
            .WithMany()
            .HasForeignKey(l => l.ArtworkId)
            .OnDelete(DeleteBehavior.Restrict);
        look.HasOne(l => l.By)
            .WithMany()
            .HasForeignKey(l => l.ById)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PictureConfiguration : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> picture)
    {
        picture.HasKey(p => p.Sha256);
        picture.Property(p => p.Sha256).HasMaxLength(64);
        picture.Property(p => p.MediaType).HasMaxLength(32);
    }
}
