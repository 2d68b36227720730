namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>What a character does with its body.</summary>
internal enum Pose
{
    /// <summary>At rest in its own way.</summary>
    Standing,

    /// <summary>Bottom on the ground.</summary>
    Sitting,

    /// <summary>On a mount or a vehicle.</summary>
    Riding,

    /// <summary>One arm up.</summary>
    Waving,

    /// <summary>Off the ground, arms up.</summary>
    Jumping,

    /// <summary>One foot before the other.</summary>
    Walking,

    /// <summary>High in the air, stretched out.</summary>
    Flying,

    /// <summary>Lying down, eyes shut.</summary>
    Sleeping,

    /// <summary>On one leg, arms in the air, to music.</summary>
    Dancing,

    /// <summary>Sitting with an open book.</summary>
    Reading,
}
