using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Edu4All.Web.Components.Account;

/// <summary>Says Identity's errors in our own words.</summary>
internal static class IdentityErrorText
{
    /// <summary>Our text for the error's code, or Identity's own where we have none.</summary>
    public static string TextOf(this IStringLocalizer<AccountText> text, IdentityError error) =>
        text[$"Identity.{error.Code}"] is { ResourceNotFound: false } ours
            ? ours
            : error.Description;
}
