using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

internal static class OpenAIWork
{
    private static readonly ProviderCase OpenAI = new(
        ProviderKind.OpenAI,
        _ => OpenAIBodies.Picture()
    )
    {
        Call = "POST /v1/images/generations",
        Fields = [],
    };

    private static readonly ProviderCase Azure = OpenAI with
    {
        Kind = ProviderKind.AzureOpenAI,
        KeyHeader = "api-key",
        KeyValue = key => key,
        Configure = options => options.Model = "class-pictures",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["model"] = "gpt-image-2.5-flare",
        ["n"] = "1",
        ["size"] = "1536x864",
        ["quality"] = "medium",
        ["output_format"] = "png",
        ["user"] = new('a', 64),
    };

    private static readonly Dictionary<string, string> AzureFields = new(
        Fields.Where(field => field.Key != "user")
    )
    {
        ["model"] = "class-pictures",
    };

    private static readonly WorkCase Edit = new("OpenAI: edit", OpenAI)
    {
        Call = "POST /v1/images/edits",
        Fields = Fields,
        Refusal = _ => FakeAnswer.Json(400, OpenAIBodies.Blocked("input")),
    };

    private static readonly WorkCase Masked = Edit with
    {
        Name = "OpenAI: masked edit",
        IsMasked = true,
        Paint = MaskPaint.Transparent,
    };

    public static WorkCase[] Cases =>
        [
            Edit,
            Masked,
            Edit with
            {
                Name = "OpenAI: variation",
                Task = PictureTask.Vary,
            },
            Masked with
            {
                Name = "OpenAI: masked edit with two more",
                PictureAt = "image[]",
                BesideAt = ["image[]", "image[]"],
            },
            Edit with
            {
                Name = "OpenAI: edit of a picture that it cannot draw as large",
                Size = new(160, 90),
            },
            Edit with
            {
                Name = "OpenAI: edit of a square one",
                Size = new(1024, 1024),
                Fields = new(Fields) { ["size"] = "1024x1024" },
            },
            Edit with
            {
                Name = "OpenAI: edit with a model of few sizes",
                Configure = options =>
                    options.Server = new() { Sizes = ["1024x1024", "1536x1024"] },
                Fields = new(Fields) { ["size"] = "1536x1024" },
            },
            Masked with
            {
                Name = "Azure: masked edit",
                Kind = Azure,
                Fields = AzureFields,
                Refusal = _ =>
                    FakeAnswer.Json(
                        400,
                        OpenAIBodies.AzureFiltered(
                            "contentFilter",
                            "inner_error",
                            "content_filter_results",
                            "no"
                        )
                    ),
            },
            Edit with
            {
                Name = "Azure: edit with one more",
                Kind = Azure,
                Fields = AzureFields,
                PictureAt = "image[]",
                BesideAt = ["image[]"],
            },
            Edit with
            {
                Name = "Azure: variation",
                Kind = Azure,
                Task = PictureTask.Vary,
                Fields = AzureFields,
            },
        ];
}
