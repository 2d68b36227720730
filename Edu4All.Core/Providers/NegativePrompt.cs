namespace Edu4All.Core.Providers;

/// <summary>
/// What must not be in a picture, for the services that take it apart from the prompt. It says again what the house rules
/// forbid, for models that read "no swords" as "swords"; it never stands in for the rules.
/// </summary>
internal static class NegativePrompt
{
    public const string Text =
        "weapon, sword, knife, gun, violence, fight, blood, gore, nudity, sexual content, adult content, "
        + "alcohol, drugs, readable names, telephone numbers, addresses";
}
