using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

internal static class CompatibleWork
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["model"] = "flux.1-schnell",
        ["n"] = "1",
        ["size"] = "1536x864",
        ["response_format"] = "b64_json",
    };

    private static readonly WorkCase Edit = new("compatible: edit", CompatibleTests.Case)
    {
        Configure = Speaking(EditShape.OpenAI),
        Call = "POST /v1/images/edits",
        Fields = Fields,
        Refusal = _ =>
            FakeAnswer.Json(
                400,
                OpenAIBodies.Error("invalid_request_error", "content_policy_violation")
            ),
    };

    private static readonly WorkCase DallE2 = Edit with
    {
        Configure = options =>
            options.Server = new() { Shape = RequestShape.DallE2, Edits = EditShape.OpenAI },
        Size = new(512, 512),
        Fields = new(Fields) { ["size"] = "512x512" },
    };

    public static WorkCase[] Cases =>
        [
            Edit,
            Edit with
            {
                Name = "compatible: masked edit",
                IsMasked = true,
                Paint = MaskPaint.Transparent,
            },
            Edit with
            {
                Name = "compatible: edit with two more",
                PictureAt = "image[]",
                BesideAt = ["image[]", "image[]"],
            },
            Edit with
            {
                Name = "compatible: variation",
                Task = PictureTask.Vary,
            },
            Edit with
            {
                Name = "compatible: every switch",
                Configure = options =>
                    options.Server = new()
                    {
                        Edits = EditShape.OpenAI,
                        ResponseFormat = "",
                        SendSize = false,
                        SendQuality = true,
                        SendSeed = true,
                        SendNegativePrompt = true,
                        SendUser = true,
                    },
                Fields = new()
                {
                    ["model"] = "flux.1-schnell",
                    ["n"] = "1",
                    ["quality"] = "medium",
                    ["seed"] = "7",
                    ["negative_prompt"] = NegativePrompt.Text,
                    ["user"] = new('a', 64),
                },
            },
            Edit with
            {
                Name = "vLLM-omni: masked edit",
                Configure = Speaking(EditShape.VllmOmni),
                IsMasked = true,
                Paint = MaskPaint.Transparent,
                MaskAt = "mask_image",
            },
            Edit with
            {
                Name = "vLLM-omni: masked edit with one more",
                Configure = Speaking(EditShape.VllmOmni),
                IsMasked = true,
                Paint = MaskPaint.Transparent,
                MaskAt = "mask_image",
                BesideAt = ["image"],
            },
            Edit with
            {
                Name = "LocalAI: masked edit",
                Configure = Speaking(EditShape.LocalAI),
                Call = "POST /v1/images/inpainting",
                IsMasked = true,
                Paint = MaskPaint.White,
            },
            Edit with
            {
                Name = "LocalAI: edit, all of it open",
                Configure = Speaking(EditShape.LocalAI),
                Call = "POST /v1/images/inpainting",
                Paint = MaskPaint.White,
            },
            DallE2 with
            {
                Name = "DALL-E 2: masked edit",
                IsMasked = true,
                Paint = MaskPaint.Transparent,
            },
            DallE2 with
            {
                Name = "DALL-E 2: edit, all of it open",
                Paint = MaskPaint.Transparent,
            },
            DallE2 with
            {
                Name = "DALL-E 2: variation",
                Task = PictureTask.Vary,
                Call = "POST /v1/images/variations",
                HasPrompt = false,
            },
        ];

    private static Action<ProviderOptions> Speaking(EditShape shape) =>
        options => options.Server = new() { Edits = shape };
}
