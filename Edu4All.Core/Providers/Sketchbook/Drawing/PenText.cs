namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Shapes from a text of numbers, see <see cref="Outline.Of"/>.</summary>
internal static class PenText
{
    /// <summary>A filled rounded shape through points: "x,y x,y x,y".</summary>
    public static void Smooth(this Pen pen, Tone tone, string points) =>
        pen.Fill(Outline.Smooth(points), tone);

    /// <summary>A filled polygon.</summary>
    public static void Poly(this Pen pen, Tone tone, string points) =>
        pen.Fill(Outline.Poly(points), tone);

    /// <summary>A rounded line through points.</summary>
    public static void Flow(this Pen pen, Tone tone, double width, string points) =>
        pen.Line(Outline.Flow(points), tone, width);

    /// <summary>A filled path.</summary>
    public static void Path(this Pen pen, Tone tone, string path) =>
        pen.Fill(Outline.Of(path), tone);

    /// <summary>A pen where an anchor is.</summary>
    public static Pen At(this Pen pen, Anchor a) => pen.At(a.X, a.Y, a.Scale, a.Degrees);
}
