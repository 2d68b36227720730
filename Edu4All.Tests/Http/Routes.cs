using Edu4All.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Http;

/// <summary>Something that the app answers to, found in its own table, so that none can be forgotten.</summary>
/// <param name="Template">As it is written, for example <c>/desk/{AssignmentId:guid}</c>.</param>
internal sealed record Route(
    string Template,
    IReadOnlyList<string> Methods,
    bool IsPage,
    bool IsOpen,
    IReadOnlyList<string> Policies
)
{
    /// <summary>Pages and endpoints of ours; the framework's own files and Blazor's connection left out.</summary>
    public static IReadOnlyList<Route> AllOf(Edu4AllApp app) =>
        [
            .. app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Select(Make)
                .Where(route => !IsAsset(route) && !IsFramework(route))
                .DistinctBy(route => (route.Template, string.Join(',', route.Methods)))
                .OrderBy(route => route.Template, StringComparer.Ordinal),
        ];

    public bool HasIds => Template.Contains(":guid", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address with the ids of a lesson, a picture and a concern in the place of its parameters.</summary>
    public string Fill(Lesson lesson, Guid artworkId, Guid concernId)
    {
        var parts = Template.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is ['{', ..])
            {
                parts[i] = (parts[i - 1], parts[i]) switch
                {
                    ("classes", _) => lesson.ClassroomId.ToString(),
                    ("assignments" or "desk" or "wall", _) => lesson.AssignmentId.ToString(),
                    ("artworks" or "change", _) => artworkId.ToString(),
                    ("concerns", _) => concernId.ToString(),
                    ("join", "{Code}") => lesson.JoinCode,
                    (_, "{StudentId:guid}") => lesson.Student.Id.ToString(),
                    _ => throw new InvalidOperationException(
                        $"{Template} has a parameter that this test cannot fill. Teach it which one it is."
                    ),
                };
            }
        }

        return string.Join('/', parts);
    }

    public override string ToString() => $"{string.Join(',', Methods)} {Template}";

    private static Route Make(RouteEndpoint endpoint) =>
        new(
            "/" + Text(endpoint.RoutePattern).TrimStart('/'),
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [],
            endpoint.Metadata.Any(item => item.GetType().Name == "ComponentTypeMetadata"),
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            [
                .. endpoint
                    .Metadata.GetOrderedMetadata<IAuthorizeData>()
                    .Select(data => data.Policy ?? ""),
            ]
        );

    private static string Text(RoutePattern pattern) =>
        pattern.RawText ?? throw new InvalidOperationException("A route has no text.");

    private static bool IsFramework(Route route) =>
        route.Template.StartsWith("/_", StringComparison.Ordinal)
        || route.Template == "/{**path:file}";

    // MapStaticAssets adds one for each file.
    private static bool IsAsset(Route route) =>
        route.IsOpen && !route.IsPage && Path.HasExtension(route.Template);
}
