namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>The book's palette. Few tones, used everywhere, so that all pictures belong together.</summary>
internal static class Ink
{
    /// <summary>Eyes, noses, the darkest there is.</summary>
    public static readonly Tone Dark = Tone.Of(0x2b2640);

    /// <summary>Warm white.</summary>
    public static readonly Tone White = Tone.Of(0xfffaf0);

    /// <summary>Cheeks.</summary>
    public static readonly Tone Blush = Tone.Of(0xf0897d);

    /// <summary>Warm limestone.</summary>
    public static readonly Tone Stone = Tone.Of(0xe9d8b6);

    /// <summary>White marble.</summary>
    public static readonly Tone Marble = Tone.Of(0xf6f0e6);

    /// <summary>Cool grey stone.</summary>
    public static readonly Tone Granite = Tone.Of(0xa9adb8);

    /// <summary>Brick and tile.</summary>
    public static readonly Tone Brick = Tone.Of(0xc4694f);

    /// <summary>Painted iron.</summary>
    public static readonly Tone Iron = Tone.Of(0x8a6a52);

    /// <summary>Old copper.</summary>
    public static readonly Tone Verdigris = Tone.Of(0x7dbba4);

    /// <summary>Gold leaf.</summary>
    public static readonly Tone Gold = Tone.Of(0xf2bd4b);

    /// <summary>Slate roofs.</summary>
    public static readonly Tone Slate = Tone.Of(0x5d6b86);

    /// <summary>Leaves.</summary>
    public static readonly Tone Leaf = Tone.Of(0x5f9e54);

    /// <summary>Bark.</summary>
    public static readonly Tone Bark = Tone.Of(0x8a5d43);

    /// <summary>A strong, friendly red.</summary>
    public static readonly Tone Red = Tone.Of(0xdc4b45);

    /// <summary>A friendly blue.</summary>
    public static readonly Tone Blue = Tone.Of(0x3f7fc4);

    /// <summary>Lamp light in windows.</summary>
    public static readonly Tone Lamp = Tone.Of(0xffdc82).Glow();

    /// <summary>A window by day.</summary>
    public static readonly Tone Pane = Tone.Of(0x55678c);
}
