using Edu4All.Core.Usage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Edu4All.Core.Data.Configurations;

internal sealed class DescriptionCostConfiguration : IEntityTypeConfiguration<DescriptionCost>
{
    // Without foreign keys: what was paid was paid, whatever becomes of the picture.
    public void Configure(EntityTypeBuilder<DescriptionCost> cost)
    {
        // A month is added up by time, an assignment and a picture are asked what they cost.
        cost.HasIndex(c => c.At);
        cost.HasIndex(c => c.AssignmentId);
        cost.HasIndex(c => c.ArtworkId);
    }
}
