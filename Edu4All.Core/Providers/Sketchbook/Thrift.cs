using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>What is spared of a picture that would be too large.</summary>
/// <param name="Far">Marks smaller than this are left out far off, in units.</param>
/// <param name="Near">Marks smaller than this are left out near by, in units.</param>
/// <param name="Coarse">Whether whole units are precise enough.</param>
/// <param name="Left">What is then left of the bytes, 0 to 1.</param>
internal sealed record Thrift(double Far, double Near, bool Coarse, double Left)
{
    /// <summary>Step by step: a picture loses its tenths and its finest detail, far off before near, before it loses anyone in it.</summary>
    public static Thrift[] Steps { get; } =
    [
        new(0, 0, Coarse: false, Left: 1),
        new(0, 0, Coarse: true, Left: 0.8),
        new(10, 3, Coarse: true, Left: 0.74),
        new(26, 8, Coarse: true, Left: 0.68),
    ];

    /// <summary>What is left of a layer.</summary>
    public Layer Spare(Layer layer) =>
        (Far > 0 ? layer.Without(layer.Near ? Near : Far) : layer) with
        {
            Coarse = Coarse,
        };
}
