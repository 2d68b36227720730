namespace Edu4All.Core.Generation;

/// <summary>Why a picture was not described.</summary>
public enum DescribeRefusal
{
    /// <summary>There is no such picture, or it is not the caller's to work on.</summary>
    NotFound,

    /// <summary>What draws now cannot describe pictures.</summary>
    CannotDo,

    /// <summary>An adult has paused it.</summary>
    Paused,

    /// <summary>Class or school have not enough left of the month's budget. Nothing was sent.</summary>
    NoBudget,

    /// <summary>Too many wishes in a minute.</summary>
    TooFast,

    /// <summary>The description did not pass the checks.</summary>
    Refused,

    /// <summary>No answer came.</summary>
    Failed,
}
