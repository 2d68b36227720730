using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Decides what becomes of a noun when it arrives: somebody has it, rides it, is somewhere from it, or it stands for itself. Keeps the verb
/// or preposition that was said on the way to it.
/// </summary>
internal sealed class Placing(Company company)
{
    private const int MostInHand = 3;

    private Draft? _between;
    private bool _fromPose;

    /// <summary>How the next thing belongs to who was named last.</summary>
    public Deed Deed { get; private set; }

    /// <summary>Where who was named last is from the next.</summary>
    public Relation Relation { get; private set; }

    /// <summary>"To the rabbit": what was just named goes to whoever comes next.</summary>
    public bool Towards { get; set; }

    /// <summary>A verb of having was said.</summary>
    public void Say(Deed deed) => (Deed, Relation, _fromPose) = (deed, Relation.None, false);

    /// <summary>A preposition was said. "In" may turn out to be said of a garment.</summary>
    public void Say(Relation relation) =>
        (Relation, Deed, _fromPose) = (
            relation,
            relation == Relation.Inside ? Deed.With : Deed.None,
            false
        );

    /// <summary>A verb of the body was said that may take a thing: to fly a kite.</summary>
    public void Say(Pose pose, Deed with) =>
        (Deed, Relation, _fromPose) = (with, Relation.None, with != Deed.None);

    /// <summary>Forgets verb and preposition.</summary>
    public void Clear() =>
        (Deed, Relation, Towards, _fromPose) = (Deed.None, Relation.None, false, false);

    /// <summary>"And": a second thing may be held, but "flying" took none.</summary>
    public void Join()
    {
        if (_fromPose)
        {
            Clear();
        }
    }

    /// <summary>"In front of it": the preposition has all it needs.</summary>
    public void Refer(Draft? to)
    {
        if (
            to is not null
            && Relation is not (Relation.None or Relation.Inside or Relation.Between)
        )
        {
            Relate([.. company.Speakers.Where(d => d != to)], to);
        }

        Clear();
    }

    /// <summary>Places a noun.</summary>
    /// <param name="draft">It.</param>
    /// <param name="several">Whether it was said in the plural.</param>
    /// <param name="joined">Whether it follows an "and" or a comma.</param>
    public void Place(Draft draft, bool several, bool joined)
    {
        var owner = company.Who?.Rider ?? company.Who;
        if (owner == draft)
        {
            company.Mention(draft, joined);
            return;
        }

        if (draft.Kind is Thing thing && owner is not null && Belongs(thing, owner))
        {
            Give(draft, thing, owner, several);
            return;
        }

        if (
            owner is { Mount: null, Rider: null }
            && Carries(draft.Kind, owner)
            && company.Standing.Contains(owner)
        )
        {
            Ride(draft);
            return;
        }

        if (
            Deed == Deed.RiddenBy
            && company.Last is { } mount
            && draft.Kind is Character
            && company.Loosen(mount)
        )
        {
            draft.Mount = mount;
            mount.Rider = draft;
        }

        Stand(draft, joined);
    }

    // "Two owls with crowns" have one each; one owl may hold three balloons but wears one crown.
    private void Give(Draft draft, Thing thing, Draft owner, bool several)
    {
        var inHand = thing.Spot is Spot.Hand or Spot.Arms;
        var owners = several && company.Speakers.Contains(owner) ? company.Speakers : [owner];
        draft.Count =
            owner.Count > 1 || owners.Count > 1 || !inHand ? 1 : Math.Min(draft.Count, MostInHand);
        foreach (var one in company.Speakers.Where(s => _fromPose && s.Pose == Pose.Flying))
        {
            one.Pose = Pose.Standing;
        }

        foreach (var one in owners)
        {
            one.Has.Add(one == owner ? draft : draft.Copy());
        }

        company.Last = draft;
    }

    private void Ride(Draft draft)
    {
        company.Loosen(draft);
        foreach (
            var rider in company.Speakers.Where(s =>
                s is { Mount: null, Rider: null } && s != draft
            )
        )
        {
            rider.Mount = rider == company.Who ? draft : draft.Copy();
            rider.Mount.Rider = rider;
        }

        company.Last = draft;
        Clear();
    }

    private void Stand(Draft draft, bool joined)
    {
        // "A hat on a rabbit", "add a hat to the rabbit": the hat was waiting for its wearer.
        if (
            draft.Kind is Character
            && (Towards || Relation == Relation.On)
            && company.IsLoose(company.Last)
        )
        {
            company.Loosen(company.Last!);
            draft.Has.Add(company.Last!);
        }
        else if (Relation != Relation.None)
        {
            Relate(Sources(draft), draft);
        }
        else if (
            joined
            && _between is { Also: null } middle
            && middle.To != draft
            && middle != draft
        )
        {
            middle.Also = draft;
        }

        if (!company.All.Contains(draft))
        {
            company.Add(draft);
        }

        Clear();
        company.Mention(draft, joined);
    }

    private void Relate(IReadOnlyList<Draft> sources, Draft to)
    {
        _between = null;
        foreach (var from in sources.Where(f => f != to && company.Standing.Contains(f)))
        {
            if (from.To is null || !from.IsNew)
            {
                (from.Relation, from.To, from.Also) = (Relation, to, null);
                _between = Relation == Relation.Between ? from : null;
            }
        }
    }

    // Who the preposition is said of: the characters, or a thing or monument when there are none or they have their place.
    private IReadOnlyList<Draft> Sources(Draft target)
    {
        var last = company.Last is { } l && company.Standing.Contains(l) && l != target ? l : null;
        var speakers = company.Speakers.Where(s => s != target).ToList();
        return last is { Kind: Thing, To: null }
            && last.Kind is not Plant { IsTree: false }
            && !speakers.Exists(s => s.To is null)
                ? [last]
            : last is { Kind: Thing, To: null } && speakers.Exists(s => s.To == last) ? [last]
            : speakers.Count > 0 ? speakers
            : last is not null ? [last]
            : [];
    }

    // A garment without any other word goes on whoever was named last: "badger tuxedo", "dog with hat".
    private bool Belongs(Thing thing, Draft owner)
    {
        if (owner.Kind is not Character || thing.Spot is Spot.Ground or Spot.Sky || Towards)
        {
            return false;
        }

        var worn = thing.Spot is not (Spot.Hand or Spot.Arms);
        return Deed switch
        {
            Deed.Hold or Deed.Wear => true,
            Deed.With => Relation == Relation.None || worn,
            Deed.Ride or Deed.RiddenBy => false,
            _ => worn && Relation == Relation.None,
        };
    }

    // "Riding" makes a mount of anything that stands; "on" and "in" only of who or what has a back or a seat.
    private bool Carries(Kind kind, Draft owner) =>
        (
            Deed == Deed.Ride
            && kind is not Plant
            && (
                kind is Character
                || kind is Thing { Seat: not null }
                || kind is Thing { Spot: Spot.Ground }
            )
        )
        || (
            Relation is Relation.On or Relation.Inside
            && (company.Last == owner || owner.Has.Contains(company.Last!) || company.Last is null)
            && (kind is Thing { Seat: not null } || (kind is Character && Relation == Relation.On))
        );
}
