using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

internal static class ReplicateWork
{
    private static readonly WorkCase Sdxl = new("SDXL: edit", ReplicateTests.Case)
    {
        Configure = options => options.Model = "stability-ai/sdxl:39ed52f2a78e",
        Call = "POST /v1/predictions",
        Carries = Carried.Address,
        PictureAt = "input.image",
        MaskAt = "input.mask",
        Fields = new()
        {
            ["version"] = "39ed52f2a78e",
            ["input.seed"] = "7",
            ["input.negative_prompt"] = NegativePrompt.Text,
            ["input.num_outputs"] = "1",
            ["input.prompt_strength"] = "0.6",
            ["input.disable_safety_checker"] = "false",
        },
        Refusal = _ =>
            FakeAnswer.Json(
                201,
                ReplicateTests.Prediction("failed", "null", "flagged as sensitive (E005)")
            ),
    };

    private static readonly WorkCase Klein = Sdxl with
    {
        Name = "FLUX.2 klein: edit",
        Configure = options => options.Model = "black-forest-labs/flux-2-klein-4b",
        Call = "POST /v1/models/black-forest-labs/flux-2-klein-4b/predictions",
        PictureAt = "input.images.0",
        Fields = new()
        {
            ["input.seed"] = "7",
            ["input.aspect_ratio"] = "match_input_image",
            ["input.output_format"] = "png",
            ["input.disable_safety_checker"] = "false",
        },
    };

    private static readonly WorkCase Pro = Sdxl with
    {
        Name = "FLUX.2 pro: variation",
        Task = PictureTask.Vary,
        Configure = options => options.Model = "black-forest-labs/flux-2-pro",
        Call = "POST /v1/models/black-forest-labs/flux-2-pro/predictions",
        PictureAt = "input.input_images.0",
        Fields = new()
        {
            ["input.seed"] = "7",
            ["input.aspect_ratio"] = "16:9",
            ["input.output_format"] = "png",
            ["input.safety_tolerance"] = "1",
            ["input.disable_safety_checker"] = "false",
        },
    };

    public static WorkCase[] Cases =>
        [
            Sdxl,
            Sdxl with
            {
                Name = "SDXL: masked edit",
                IsMasked = true,
                Paint = MaskPaint.White,
                Fields = new(Sdxl.Fields) { ["input.prompt_strength"] = "0.8" },
            },
            Sdxl with
            {
                Name = "SDXL: variation",
                Task = PictureTask.Vary,
                Fields = new(Sdxl.Fields) { ["input.prompt_strength"] = "0.8" },
            },
            Klein,
            Klein with
            {
                Name = "FLUX.2 klein: edit with two more",
                BesideAt = ["input.images.1", "input.images.2"],
            },
            Pro,
            Pro with
            {
                Name = "FLUX.2 pro: edit with one more",
                Task = PictureTask.Edit,
                BesideAt = ["input.input_images.1"],
            },
        ];
}
