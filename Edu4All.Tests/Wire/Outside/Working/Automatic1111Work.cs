using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

internal static class Automatic1111Work
{
    private static readonly WorkCase Edit = new("AUTOMATIC1111: edit", Automatic1111Tests.Case)
    {
        Call = "POST /v1/sdapi/v1/img2img",
        Carries = Carried.Base64,
        PictureAt = "init_images.0",
        Fields = new(Automatic1111Tests.Case.Fields) { ["denoising_strength"] = "0.6" },
    };

    public static WorkCase[] Cases =>
        [
            Edit,
            Edit with
            {
                Name = "AUTOMATIC1111: masked edit",
                IsMasked = true,
                Paint = MaskPaint.White,
                Fields = new(Edit.Fields)
                {
                    ["denoising_strength"] = "0.75",
                    ["inpainting_fill"] = "1",
                },
            },
            Edit with
            {
                Name = "AUTOMATIC1111: variation of a square one",
                Task = PictureTask.Vary,
                Size = new(512, 512),
                Fields = new(Edit.Fields)
                {
                    ["denoising_strength"] = "0.75",
                    ["width"] = "1024",
                    ["height"] = "1024",
                },
            },
        ];
}
