using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Telling;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// The embedded illustrator: words to <see cref="Scene"/>, scene to <see cref="Composition"/>, composition to SVG. The same words and
/// the same variety give the same bytes on every machine. Not a model, and never pretends to be one.
/// </summary>
public sealed class Illustrator
{
    /// <summary>Draws what the words ask for; never fails, whatever the words.</summary>
    /// <param name="words">The child's words, as typed.</param>
    /// <param name="variety">Another number gives another arrangement of the same cast.</param>
    public Sketch Draw(string words, int variety)
    {
        ArgumentNullException.ThrowIfNull(words);
        var styles = new List<Range>();
        var scene = Reader.Read(words, styles);
        return Easel.Draw(
            scene with
            {
                Seed = Chance.From(Unstyled.Of(words, styles), variety).Seed,
            }
        ) with
        {
            Understood = scene.ShowsSomething,
        };
    }

    /// <summary>Changes a picture drawn before. Whatever the words do not touch stays as it was.</summary>
    /// <param name="scene">The stored form of the picture's scene.</param>
    /// <param name="words">The change in the child's words: "add a hat to the rabbit", "make it night".</param>
    /// <param name="mask">If given, only what stands in it may change, all else keeps its place, and what is new stands in it.</param>
    /// <param name="variety">0 for the arrangement as it was, another number for another.</param>
    /// <exception cref="FormatException">The stored form cannot be read.</exception>
    public Sketch Edit(string scene, string words, Region? mask = null, int variety = 0) =>
        Edit(scene, words, mask is null ? null : Patch.Of(mask.OnSheet()), variety);

    /// <summary>
    /// Changes a picture drawn before where a mask is open. Outside of that the new picture is the old one to the pixel, but for the soft
    /// edge of the paint.
    /// </summary>
    /// <param name="scene">The stored form of the picture's scene.</param>
    /// <param name="words">The change in the child's words.</param>
    /// <param name="mask">What may change; of any resolution.</param>
    /// <exception cref="FormatException">The stored form cannot be read.</exception>
    public Sketch Edit(string scene, string words, PictureMask mask)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return Edit(scene, words, Patch.Of(mask), variety: 0);
    }

    /// <summary>The same cast in the same place and time, in another arrangement and other colours.</summary>
    /// <param name="scene">The stored form of the picture's scene.</param>
    /// <param name="variety">Which variation.</param>
    /// <exception cref="FormatException">The stored form cannot be read.</exception>
    public Sketch Vary(string scene, int variety)
    {
        var before = StoredScene.Read(scene);
        var loose = before with
        {
            Under = [],
            Patch = null,
            Spared = null,
            Palette = 1 + (int)((uint)(before.Palette + variety) % 1000),
            Subjects = [.. before.Subjects.Select(s => s with { Pins = [] })],
        };
        return Easel.Draw(Shuffled(loose, variety == 0 ? 1 : variety));
    }

    /// <summary>The same composition in another style.</summary>
    /// <param name="scene">The stored form of the picture's scene.</param>
    /// <param name="style">The style in words: "watercolour", "like stained glass". Unknown words leave the style as it was.</param>
    /// <exception cref="FormatException">The stored form cannot be read.</exception>
    public Sketch Restyle(string scene, string style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var before = StoredScene.Read(scene);
        var wanted = Reader.Read(style).Style;
        if (wanted is null || wanted == before.Style)
        {
            return Easel.Draw(before) with { Changed = false };
        }

        return Anew(
            before with
            {
                Style = wanted,
                Spared = null,
                Under = [.. before.Under.Select(s => s with { Style = wanted, Spared = null })],
            }
        );
    }

    private static Sketch Edit(string scene, string words, Patch? patch, int variety)
    {
        ArgumentNullException.ThrowIfNull(words);
        var before = StoredScene.Read(scene);
        var after = patch is null
            ? Repainting.Edit(before, words)
            : Masking.Edit(before, words, patch);
        var differs = StoredScene.Write(after) != StoredScene.Write(before);
        if (!differs && variety == 0)
        {
            return Easel.Draw(before) with
            {
                Changed = false,
                NotDrawn = after.NotDrawn,
                IsOutside = after.AsksOutside,
                IsTooSmall = after.AsksTooSmall,
            };
        }

        if (patch is null)
        {
            return Anew(Shuffled(after, variety));
        }

        return Overpainting.Settled(after) switch
        {
            null => Easel.Draw(before) with { Changed = false, IsFull = true },
            { Changed: false } unseen => Easel.Draw(before) with
            {
                Changed = false,
                IsOutside = unseen.IsOutside,
            },
            { } changed => changed,
        };
    }

    // Where all of it may change there is always room: at worst it is drawn without what lay under it.
    private static Sketch Anew(Scene scene) =>
        scene.Under.Count == 0
            ? Easel.Draw(scene)
            : Overpainting.Settled(scene) ?? Easel.Draw(Overpainting.Whole(scene));

    private static Scene Shuffled(Scene scene, int variety) =>
        variety == 0
            ? scene
            : scene with
            {
                Seed = Chance.From("vary", variety).Bits() ^ scene.Seed,
            };
}
