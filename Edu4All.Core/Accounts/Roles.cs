namespace Edu4All.Core.Accounts;

/// <summary>The roles of Edu4All, by the names stored in the database.</summary>
public static class Roles
{
    /// <summary>Installs it, pays for it, makes the teachers' accounts. Sees no class unless it is their own.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Owns classrooms and reviews what is made in them.</summary>
    public const string Teacher = "Teacher";

    /// <summary>Looks after the children of the whole school: sees every concern, whoever teaches the class.</summary>
    public const string SafeguardingLead = "SafeguardingLead";

    /// <summary>Has a place in a classroom.</summary>
    public const string Student = "Student";
}
