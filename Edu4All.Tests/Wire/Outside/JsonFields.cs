using System.Text.Json.Nodes;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>Every value of a JSON body by its path.</summary>
internal static class JsonFields
{
    /// <summary><c>{"a":{"b":[1]}}</c> becomes <c>a.b.0 = 1</c>.</summary>
    public static Dictionary<string, string> Flat(JsonNode json)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Walk(json, "");
        return fields;

        void Walk(JsonNode? node, string path)
        {
            switch (node)
            {
                case JsonObject map:
                    map.ToList().ForEach(one => Walk(one.Value, $"{path}.{one.Key}"));
                    break;
                case JsonArray list:
                    for (var at = 0; at < list.Count; at++)
                    {
                        Walk(list[at], $"{path}.{at}");
                    }

                    break;
                default:
                    fields.Add(path[1..], node?.ToString() ?? "null");
                    break;
            }
        }
    }
}
