using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A child in a wheelchair, who waves, reads, dances and flies in it like everybody else.</summary>
internal sealed class WheelchairUser : Youngster
{
    private static readonly Stance Seated = Stance.Of(Pose.Riding);

    /// <inheritdoc/>
    public override double Height => 226;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "wheelchair user",
        "child in a wheelchair",
        "girl in a wheelchair",
        "boy in a wheelchair",
        "kid in a wheelchair",
        "person in a wheelchair",
        "man in a wheelchair",
        "woman in a wheelchair",
        "wheelchair racer",
        "usuario de silla de ruedas",
        "persona en silla de ruedas",
        "nino en silla de ruedas",
        "nina en silla de ruedas",
        "personne en fauteuil roulant",
        "enfant en fauteuil roulant",
        "rollstuhlfahrer",
        "rollstuhlfahrerin",
        "kind im rollstuhl",
        "cadeirante",
        "pessoa em cadeira de rodas",
        "crianca em cadeira de rodas",
    ];

    /// <inheritdoc/>
    public override double Width => 164;

    /// <inheritdoc/>
    protected override bool Dresses => false;

    /// <inheritdoc/>
    protected override Stance Posed(Act act)
    {
        if (act.Pose == Pose.Riding)
        {
            return Seated;
        }

        var free = Stance.Of(act.Pose);
        return free with
        {
            Under = [],
            Over = [Seated.Over[0]],
            Drop = Seated.Drop - 66 + Math.Min(0, Lift(act)),
            Lean = Math.Clamp(free.Lean, -10, 8),
            Nod = Math.Clamp(free.Nod, -6, 10),
            Left = act.Pose is Pose.Flying ? Stance.Of(Pose.Jumping).Left : free.Left,
            Right = act.Pose is Pose.Flying ? Stance.Of(Pose.Jumping).Right : free.Right,
        };
    }

    /// <inheritdoc/>
    protected override void Around(Pen pen, Act act)
    {
        if (act.Pose != Pose.Riding)
        {
            Catalogue.The<Wheelchair>().Draw(Chair(pen, act), Ink.Blue);
        }
    }

    /// <inheritdoc/>
    protected override void Before(Pen pen, Act act)
    {
        if (act.Pose != Pose.Riding)
        {
            Catalogue.The<Wheelchair>().Cover(Chair(pen, act), Ink.Blue);
        }
    }

    // The seat is ten units behind the middle of the chair.
    private static Pen Chair(Pen pen, Act act) => pen.At(10, Lift(act));

    private static double Lift(Act act) =>
        act.Pose switch
        {
            Pose.Jumping => -40,
            Pose.Flying => -90,
            _ => 0,
        };
}
