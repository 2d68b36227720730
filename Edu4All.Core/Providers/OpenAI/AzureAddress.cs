namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Azure's portal and <c>AZURE_OPENAI_ENDPOINT</c> give the bare address of the resource; the calls are under
/// <c>/openai/v1/</c>. A query such as <c>?api-version=preview</c> is kept.
/// </summary>
internal static class AzureAddress
{
    private const string V1 = "/openai/v1/";

    public static string? Complete(string? endpoint) =>
        Uri.TryCreate(endpoint?.Trim(), UriKind.Absolute, out var uri) && uri.AbsolutePath == "/"
            ? new UriBuilder(uri) { Path = V1 }
                .Uri
                .AbsoluteUri
            : endpoint;
}
