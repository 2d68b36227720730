using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Edu4All.Core.Data;

/// <summary>Every time in the database is UTC, and comes back marked as such.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(
        time => time,
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc)
    );
