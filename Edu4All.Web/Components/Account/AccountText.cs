namespace Edu4All.Web.Components.Account;

/// <summary>Names the resource file beside it.</summary>
public sealed class AccountText;
