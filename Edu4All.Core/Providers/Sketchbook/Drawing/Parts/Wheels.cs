namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Wheels of cycles and cars.</summary>
internal static class Wheels
{
    private static readonly Tone Tyre = Tone.Of(0x33323f);
    private static readonly Tone Steel = Tone.Of(0xc6ccd6);

    /// <summary>A spoked wheel on the ground.</summary>
    public static void Spoked(this Pen pen, double x, double r, double tyre)
    {
        var rim = r - tyre;
        pen.Line(Outline.Oval(x, -r, r - (tyre / 2), r - (tyre / 2)), Tyre, tyre);
        pen.Line(Outline.Oval(x, -r, rim - 2, rim - 2), Steel, 3.4);
        var spokes = new Outline();
        for (var i = 0; i < 6; i++)
        {
            var (s, c) = Math.SinCos((i * Math.PI / 6) + 0.2);
            spokes
                .Move(x - (s * (rim - 2)), -r - (c * (rim - 2)))
                .To(x + (s * (rim - 2)), -r + (c * (rim - 2)));
        }

        pen.Line(spokes, Steel.Dark(0.15), 1.6);
        pen.Disc(x, -r, r * 0.16, Tone.Of(0x8f97a6));
    }

    /// <summary>A solid wheel with a hub, on the ground.</summary>
    public static void Solid(this Pen pen, double x, double r)
    {
        pen.Disc(x, -r, r, Tyre);
        pen.Disc(x, -r, r * 0.56, Steel);
        pen.Disc(x, -r, r * 0.22, Tone.Of(0x8f97a6));
    }
}
