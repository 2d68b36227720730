namespace Edu4All.Core.Safety.Lists;

/// <summary>A <see cref="ClassSet"/> that takes room only when it holds something: most words of the lists belong to no class.</summary>
internal readonly struct PackedClasses(ClassSet classes)
{
    private readonly object? _classes = classes.IsEmpty ? null : classes;

    public ClassSet Value => _classes is ClassSet classes ? classes : default;
}
