using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>Gemini, Stability, Ideogram and Black Forest Labs.</summary>
internal static class HostedWork
{
    private static readonly WorkCase Gemini = new("Gemini: edit", GeminiTests.Case)
    {
        Call = "POST /v1/models/gemini-3.1-flash-image:generateContent",
        Carries = Carried.Base64,
        PictureAt = "contents.0.parts.1.inlineData.data",
        Fields = new(GeminiTests.Case.Fields)
        {
            ["contents.0.parts.1.inlineData.mimeType"] = "image/png",
        },
        Refusal = _ =>
            FakeAnswer.Json(200, """{ "promptFeedback": { "blockReason": "SAFETY" } }"""),
    };

    private static readonly WorkCase Stability = new("Stability: edit", StabilityTests.Case)
    {
        Configure = options => options.Model = "sd3.5-medium",
        Call = "POST /v1/v2beta/stable-image/generate/sd3",
        Fields = new()
        {
            ["negative_prompt"] = NegativePrompt.Text,
            ["seed"] = "7",
            ["output_format"] = "png",
            ["model"] = "sd3.5-medium",
            ["mode"] = "image-to-image",
            ["strength"] = "0.6",
        },
        Refusal = _ =>
            FakeAnswer.Json(403, """{ "name": "content_moderation", "errors": [ "no" ] }"""),
    };

    private static readonly WorkCase Ideogram = new("Ideogram: edit", IdeogramTests.Case)
    {
        Call = "POST /v1/v1/ideogram-v3/remix",
        Fields = new(IdeogramTests.Case.Fields) { ["image_weight"] = "80" },
        Refusal = _ => FakeAnswer.Json(422, """{ "error": "unsafe" }"""),
    };

    private static readonly WorkCase BlackForestLabs = new(
        "Black Forest Labs: edit",
        BlackForestLabsTests.Case
    )
    {
        Call = BlackForestLabsTests.Case.Call,
        Carries = Carried.Base64,
        PictureAt = "input_image",
        Fields = BlackForestLabsTests.Case.Fields,
        Refusal = api =>
        {
            var started = BlackForestLabsTests.Started(api);
            api.AnswersTo("/get_result", BlackForestLabsTests.Result("Request Moderated"));
            return FakeAnswer.Json(200, started);
        },
    };

    public static WorkCase[] Cases =>
        [
            Gemini,
            Gemini with
            {
                Name = "Gemini: edit with two more",
                BesideAt =
                [
                    "contents.0.parts.2.inlineData.data",
                    "contents.0.parts.3.inlineData.data",
                ],
                Fields = new(Gemini.Fields)
                {
                    ["contents.0.parts.2.inlineData.mimeType"] = "image/png",
                    ["contents.0.parts.3.inlineData.mimeType"] = "image/png",
                },
            },
            Gemini with
            {
                Name = "Gemini: variation of a square one",
                Task = PictureTask.Vary,
                Size = new(512, 512),
                Fields = new(Gemini.Fields)
                {
                    ["generationConfig.imageConfig.aspectRatio"] = "1:1",
                },
            },
            Stability,
            Stability with
            {
                Name = "Stability: variation",
                Task = PictureTask.Vary,
                Fields = new(Stability.Fields) { ["strength"] = "0.75" },
            },
            Stability with
            {
                Name = "Stability: masked edit",
                IsMasked = true,
                Paint = MaskPaint.White,
                Call = "POST /v1/v2beta/stable-image/edit/inpaint",
                Fields = new()
                {
                    ["negative_prompt"] = NegativePrompt.Text,
                    ["seed"] = "7",
                    ["output_format"] = "png",
                },
            },
            Ideogram,
            Ideogram with
            {
                Name = "Ideogram: variation",
                Task = PictureTask.Vary,
                Fields = new(Ideogram.Fields) { ["image_weight"] = "50" },
            },
            Ideogram with
            {
                Name = "Ideogram: masked edit",
                IsMasked = true,
                Paint = MaskPaint.Black,
                Call = "POST /v1/v1/ideogram-v3/inpaint",
                Fields = new()
                {
                    ["rendering_speed"] = "DEFAULT",
                    ["magic_prompt"] = "OFF",
                    ["num_images"] = "1",
                    ["seed"] = "7",
                },
            },
            BlackForestLabs,
            BlackForestLabs with
            {
                Name = "Black Forest Labs: edit with two more",
                BesideAt = ["input_image_2", "input_image_3"],
            },
            BlackForestLabs with
            {
                Name = "Black Forest Labs: variation of a smaller one",
                Task = PictureTask.Vary,
                Size = new(1000, 700),
                Fields = new(BlackForestLabs.Fields) { ["width"] = "992", ["height"] = "688" },
            },
        ];
}
