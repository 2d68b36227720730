using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery.Masks;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>What every way to change or vary a picture sends, and that a picture comes back.</summary>
public sealed class CommonWorkTests : WorkWire
{
    public static TheoryData<string> Names => WorkCases.Names;

    public static TheoryData<string> Several => WorkCases.Several;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_whole_metaprompt_the_picture_and_the_mask_are_sent_and_nothing_else(
        string name
    )
    {
        var work = WorkCases.Of(name);
        var drawn = await WorkAsync<ProviderOutcome.Drawn>(work, Success(work));

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        var sent = Api.Requests[0];
        Assert.Equal(work.Call, $"{sent.Method} {sent.PathAndQuery}");
        var (fields, files) = work.IsForm
            ? await FormFile.ReadAsync(sent)
            : (JsonFields.Flat(sent.Json), []);
        var prompt = work.Kind.Written(PromptOf(work).Text);
        var prompts = fields.Where(field => field.Value == prompt).ToList();
        Assert.Equal(work.HasPrompt ? 1 : 0, prompts.Count);
        prompts.ForEach(field => fields.Remove(field.Key));

        Assert.Equal(PictureOf(work), Take(work, work.PictureAt, fields, ref files));
        foreach (var (at, beside) in work.BesideAt.Zip(BesideOf(work)))
        {
            Assert.Equal(beside, Take(work, at, fields, ref files));
        }

        if (work.Paint != MaskPaint.None)
        {
            AssertMask(work, Take(work, work.MaskAt, fields, ref files));
        }

        Assert.Empty(files);
        Assert.Equal(
            work.Fields.OrderBy(field => field.Key, StringComparer.Ordinal),
            fields.OrderBy(field => field.Key, StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_sent_holds_all_the_house_rules_and_says_what_to_do(string name)
    {
        var work = WorkCases.Of(name);
        var text = PromptOf(work).Text;

        Assert.StartsWith(HouseRules.Text.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.Contains(
            (work.BesideAt.Length, work.IsMasked) switch
            {
                (0, false) => "A picture comes",
                (0, true) => "A picture and a mask come",
                (var more, false) => $"{more + 1} pictures come with this text",
                (_, true) => "A mask comes with picture 1",
            },
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Neither_scene_nor_hash_goes_anywhere_but_where_the_hash_is_asked_for(
        string name
    )
    {
        var work = WorkCases.Of(name);
        await WorkAsync<ProviderOutcome.Drawn>(work, Success(work));

        Assert.All(
            Api.Requests,
            sent =>
            {
                Assert.DoesNotContain(
                    "never to be sent",
                    sent.Everything,
                    StringComparison.Ordinal
                );
                if (!work.Fields.ContainsValue(Child))
                {
                    Assert.DoesNotContain(Child, sent.Everything, StringComparison.Ordinal);
                }
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_beforehand_that_it_can(string name)
    {
        var work = WorkCases.Of(name);
        var provider = Provider(work);

        Assert.Null(provider.Problem);
        Assert.True(provider.Abilities.Can(work.Task));
        Assert.True(provider.Abilities.Masks || !work.IsMasked);
        Assert.InRange(work.BesideAt.Length, 0, provider.Abilities.MostSources - 1);
        Assert.InRange(provider.Settings.Length, 1, 100);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_drawing_of_the_sketchbook_is_not_sent_and_stops_nobody_else(string name)
    {
        var work = WorkCases.Of(name);
        var request = RequestOf(work);
        var svg = Core.Gallery.PictureFormat.FromSketchbook("<svg/>"u8.ToArray(), 1536, 864);

        var failed = Assert.IsType<ProviderOutcome.Failed>(
            await Provider(work)
                .DrawAsync(request with { Source = request.Source! with { File = svg } }, Stop)
        );

        Assert.False(failed.MayBeCharged);
        Assert.Empty(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Several))]
    public async Task Beside_another_picture_it_is_not_sent_either_and_nor_is_one_too_many(
        string name
    )
    {
        var work = WorkCases.Of(name);
        var request = RequestOf(work);
        var source = request.Source!;
        var svg = Core.Gallery.PictureFormat.FromSketchbook("<svg/>"u8.ToArray(), 1536, 864);
        var most = Provider(work).Abilities.MostSources;

        foreach (var beside in new[] { [svg], Enumerable.Repeat(source.File, most).ToArray() })
        {
            var failed = Assert.IsType<ProviderOutcome.Failed>(
                await Provider(work)
                    .DrawAsync(request with { Source = source with { Beside = beside } }, Stop)
            );
            Assert.False(failed.MayBeCharged);
        }

        Assert.Empty(Api.Requests);
    }

    private static byte[] Take(
        WorkCase work,
        string at,
        Dictionary<string, string> fields,
        ref IReadOnlyList<FormFile> files
    )
    {
        if (work.Carries == Carried.File)
        {
            // Those of one name are taken in their order.
            var file = files.First(one => one.Name == at);
            Assert.Equal(
                ($"{at.TrimEnd('[', ']')}.png", "image/png"),
                (file.FileName, file.MediaType)
            );
            files = [.. files.Where(one => one != file)];
            return file.Bytes;
        }

        Assert.True(fields.Remove(at, out var text), at);
        const string Data = "data:image/png;base64,";
        if (work.Carries == Carried.Address)
        {
            Assert.StartsWith(Data, text, StringComparison.Ordinal);
            text = text[Data.Length..];
        }

        return Convert.FromBase64String(text);
    }

    // In the picture's size, whatever the page's was; the right end shows whether the rest is shut.
    private static void AssertMask(WorkCase work, byte[] png)
    {
        var pixel = work.Paint == MaskPaint.Transparent ? 4 : 1;
        var pixels = pixel == 4 ? MaskPixels.Rgba(png) : MaskPixels.Grey(png);
        Assert.Equal(work.Size.Width * work.Size.Height * pixel, pixels.Length);
        byte open = work.Paint == MaskPaint.White ? (byte)255 : (byte)0;
        Assert.Equal(open, pixels[pixel - 1]);
        Assert.Equal(work.IsMasked ? (byte)(255 - open) : open, pixels[^1]);
    }
}
