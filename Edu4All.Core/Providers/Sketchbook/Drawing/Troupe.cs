using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Draws a character together with what carries it. The composer measures by it and the artist draws by it.</summary>
internal static class Troupe
{
    /// <summary>Draws them, feet (or wheels) at the pen's origin.</summary>
    public static void Draw(Pen pen, Character who, Act act, PlacedMount? mount)
    {
        if (mount is null)
        {
            who.Draw(pen, act);
            return;
        }

        var rider = pen.At(mount.Seat.X, mount.Seat.Y, mount.RiderScale, mount.Seat.Degrees);
        switch (mount.Kind)
        {
            case Character c:
                c.Draw(
                    pen,
                    new Act(Pose.Standing, mount.Hue, mount.Props) { Towards = act.Towards }
                );
                who.Draw(rider, act);
                break;
            case Thing t:
                var tone = mount.Hue ?? t.Colour;
                pen.Contact(0, 0, t.Width * 0.46, 10);
                t.Draw(pen.At(0, -t.Foot), tone);
                who.Draw(rider, act);
                t.Cover(pen.At(0, -t.Foot), tone);
                break;
            default:
                break;
        }
    }
}
