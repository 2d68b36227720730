namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Something small that appears many times, such as a flower in a bed: its marks are written once and then only pointed to.
/// </summary>
/// <param name="Marks">Its marks, round its own origin.</param>
internal sealed record Stamp(List<Mark> Marks);

/// <summary>One print of a stamp.</summary>
/// <param name="Stamp">Which.</param>
/// <param name="Map">Where on the sheet.</param>
internal sealed record Print(Stamp Stamp, Matrix Map);
