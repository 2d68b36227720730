using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class ClassroomConfiguration : IEntityTypeConfiguration<Classroom>
{
    public void Configure(EntityTypeBuilder<Classroom> classroom)
    {
        classroom.Property(c => c.Name).HasMaxLength(Classroom.MaxNameLength);
        classroom.Property(c => c.JoinCode).HasMaxLength(16);
        classroom.HasIndex(c => c.JoinCode).IsUnique();
        classroom
            .HasOne<AppUser>()
            .WithMany()
            .HasForeignKey(c => c.TeacherId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnrollmentConfiguration : IEntityTypeConfiguration<Enrollment>
{
    public void Configure(EntityTypeBuilder<Enrollment> enrollment)
    {
        enrollment.HasIndex(e => new { e.ClassroomId, e.StudentId }).IsUnique();
        enrollment
            .HasOne(e => e.Classroom)
            .WithMany(c => c.Enrollments)
            .HasForeignKey(e => e.ClassroomId)
            .OnDelete(DeleteBehavior.Restrict);
        enrollment
            .HasOne(e => e.Student)
            .WithMany()
            .HasForeignKey(e => e.StudentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
