using Edu4All.Core.Gallery.Masks;
using Edu4All.Tests.Wire;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>The demo school with a model on this computer that speaks as OpenAI does, and a check that finds nothing.</summary>
public sealed class LocalModelApp : DemoApp, IAsyncLifetime
{
    /// <summary>What it draws, one after the other: grey pictures with a white stripe of another width each.</summary>
    internal static IReadOnlyList<byte[]> Pictures { get; } =
    [
        .. Enumerable
            .Range(1, 4)
            .Select(static width =>
                PictureMask.Of(160, 90, (x, _) => x < 20 * width).ToGreyPng(openIsWhite: true)
            ),
    ];

    internal FakeApi Model { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Model = await FakeApi.StartAsync();
        Model.Answers([
            .. Pictures.Select(static png =>
                FakeAnswer.Json(200, OpenAIBodies.Picture(Convert.ToBase64String(png)))
            ),
        ]);
        Model.AnswersTo("/moderations", OpenAIModeratorWire.Result());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (
            var (key, value) in new Dictionary<string, string>
            {
                ["Generation:Provider"] = "local",
                ["Providers:local:Kind"] = "OpenAICompatible",
                ["Providers:local:Endpoint"] = $"{Model.Address}/v1",
                ["Providers:local:Server:Edits"] = "OpenAI",
                ["Moderation:Kind"] = "OpenAI",
                ["Moderation:Endpoint"] = $"{Model.Address}/v1",
                ["Moderation:ApiKey"] = "any-key",
            }
        )
        {
            builder.UseSetting($"Edu4All:{key}", value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Model.DisposeAsync();
    }
}
