using System.Security.Cryptography;

namespace Edu4All.Core.Classrooms;

/// <summary>Four digits that a child can remember. What keeps others out is the lock after a few wrong ones.</summary>
public static class Pin
{
    public const int Length = 4;

    /// <summary>A new random PIN that is not four times the same digit.</summary>
    public static string Next()
    {
        string pin;
        do
        {
            pin = RandomNumberGenerator
                .GetInt32(10_000)
                .ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        } while (pin.Distinct().Count() == 1);

        return pin;
    }
}

/// <summary>A student's PIN at the one moment when it is known.</summary>
public sealed record StudentPin(Guid StudentId, string Name, string Pin);

/// <summary>Why a change of the roster was not made.</summary>
public enum RosterRefusal
{
    NotFound,

    /// <summary>No name at all.</summary>
    NoName,

    /// <summary>Two children of the class would have the same name.</summary>
    SameName,

    /// <summary>The student has written something already, so that there is more to lose than a name.</summary>
    NotEmpty,

    /// <summary>More than <see cref="NameList.MaxStudents"/>.</summary>
    TooMany,
}
