using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// First stage: words to a <see cref="Scene"/>. Goes through the meanings once, keeping what the next name will need: its
/// adjectives, and how it belongs to what was named before.
/// </summary>
internal sealed class Reader
{
    private const int Most = 6;
    private const int MostInHand = 3;

    private readonly List<Draft> _standing = [];
    private readonly List<Weather> _weathers = [];
    private readonly List<string> _unknown = [];
    private Ground? _ground;
    private TimeOfDay? _time;
    private (Season? Season, Framing? Framing) _view;
    private Style? _style;
    private Hue? _hue;
    private Extent? _extent;
    private int? _count;
    private Deed _deed;
    private Relation _relation;
    private Pose _pose;
    private Draft? _who;
    private Draft? _last;

    /// <summary>Reads a text.</summary>
    public static Scene Read(string words)
    {
        var reader = new Reader();
        foreach (var meaning in Lexicon.Book.Read(words))
        {
            reader.Take(meaning);
        }

        return reader.Done();
    }

    private void Take(Meaning meaning)
    {
        switch (meaning)
        {
            case Meaning.Colour c:
                _hue = c.Hue;
                break;
            case Meaning.Size s:
                _extent = s.Extent;
                break;
            case Meaning.Number n:
                _count = n.Count;
                break;
            case Meaning.Having h:
                (_deed, _relation) = (h.Deed, Relation.None);
                break;
            case Meaning.Standing s:
                Stands(s.Relation);
                break;
            case Meaning.Doing d:
                Does(d.Pose);
                break;
            case Meaning.Names n:
                Named(n.Kind, n.Several);
                break;
            case Meaning.Onlooking:
                LooksOn();
                break;
            case Meaning.Pause:
                (_hue, _extent, _count) = (null, null, null);
                break;
            case Meaning.Unknown u:
                Missed(u.Word);
                break;
            default:
                break;
        }
    }

    // "dressed in a tuxedo", "with a dog in a hat": where the next word is a garment, "in" means wearing.
    private void Stands(Relation relation) =>
        (_relation, _deed) = (relation, relation == Relation.Inside ? Deed.With : Deed.None);

    private void Does(Pose pose)
    {
        if (_who is { Mount: null } who)
        {
            who.Pose = pose;
        }
        else
        {
            _pose = pose;
        }
    }

    private void LooksOn()
    {
        if (
            _who is { To: null } who
            && _standing.Contains(who)
            && _standing.Find(d => d.Kind is Monument) is { } monument
        )
        {
            (who.Relation, who.To) = (Relation.LookingAt, monument);
        }
    }

    private void Missed(string word)
    {
        if (Fillers.MayBeNoun(word) && _unknown.Count < Most && !_unknown.Contains(word))
        {
            _unknown.Add(word);
        }

        (_hue, _extent, _count, _relation, _deed) = (null, null, null, Relation.None, Deed.None);
    }

    private void Named(Kind kind, bool several)
    {
        switch (kind)
        {
            case Moon
                when _relation is Relation.Under
                    || _deed == Deed.With && _relation == Relation.None && _ground is not null:
                _time ??= Catalogue.The<Night>();
                break;
            case Ground g:
                _ground ??= g;
                break;
            case TimeOfDay t when _time is null or Day:
                _time = t;
                break;
            case Weather w when !_weathers.Contains(w):
                _weathers.Add(w);
                break;
            case Season s:
                _view.Season ??= s;
                break;
            case Framing f:
                _view.Framing ??= f;
                break;
            case Style s:
                _style ??= s;
                break;
            case Monument or Character or Thing:
                Place(
                    new Draft(kind)
                    {
                        Hue = _hue,
                        Extent = _extent,
                        Count = Math.Clamp(
                            _count ?? (several && kind is not Monument ? 3 : 1),
                            1,
                            7
                        ),
                    }
                );
                (_hue, _extent, _count) = (null, null, null);
                return;
            default:
                break;
        }

        (_hue, _extent, _count, _relation, _deed) = (null, null, null, Relation.None, Deed.None);
    }

    private void Place(Draft draft)
    {
        var owner = _who?.Rider ?? _who;
        if (draft.Kind is Thing thing && owner is not null && Belongs(thing, owner))
        {
            // "Two owls with crowns" have one each; one owl may hold three balloons but wears one crown.
            draft.Count =
                owner.Count > 1 || thing.Spot is not (Spot.Hand or Spot.Arms)
                    ? 1
                    : Math.Min(draft.Count, MostInHand);
            owner.Has.Add(draft);
            _last = draft;
            return;
        }

        if (owner is not null && owner.Mount is null && owner.Rider is null && Carries(draft.Kind))
        {
            owner.Mount = draft;
            draft.Rider = owner;
            (_deed, _relation, _last) = (Deed.None, Relation.None, draft);
            return;
        }

        if (
            _deed == Deed.RiddenBy
            && _last is { } mount
            && draft.Kind is Character
            && _standing.Remove(mount)
        )
        {
            draft.Mount = mount;
            mount.Rider = draft;
        }

        Stand(draft);
    }

    private void Stand(Draft draft)
    {
        // "A hat on a rabbit": the hat was waiting for its wearer.
        if (
            draft.Kind is Character
            && _relation == Relation.On
            && _last is { Kind: Thing { Spot: not (Spot.Ground or Spot.Sky) } } loose
            && _standing.Remove(loose)
        )
        {
            draft.Has.Add(loose);
            _relation = Relation.None;
        }

        if (
            _relation != Relation.None
            && (_who ?? _last) is { } from
            && _standing.Contains(from)
            && from.To is null
        )
        {
            (from.Relation, from.To) = (_relation, draft);
        }

        if (_standing.Count < Most)
        {
            _standing.Add(draft);
        }

        (_deed, _relation, _last) = (Deed.None, Relation.None, draft);
        if (draft.Kind is Character)
        {
            (_who, draft.Pose, _pose) = (
                draft,
                _pose == Pose.Standing ? draft.Pose : _pose,
                Pose.Standing
            );
        }
    }

    // A garment without any other word goes on whoever was named last: "badger tuxedo", "dog with hat".
    private bool Belongs(Thing thing, Draft owner)
    {
        if (owner.Kind is not Character || thing.Spot is Spot.Ground or Spot.Sky)
        {
            return false;
        }

        var worn = thing.Spot is Spot.Head or Spot.Neck or Spot.Eyes or Spot.Torso;
        return _deed switch
        {
            Deed.Hold or Deed.Wear => true,
            Deed.With => _relation == Relation.None || worn,
            Deed.Ride or Deed.RiddenBy => false,
            _ => worn && _relation == Relation.None,
        };
    }

    // "Riding" makes a mount of anything that stands; "on" only of who or what has a back or a seat.
    private bool Carries(Kind kind) =>
        (
            _deed == Deed.Ride
            && (
                kind is Character
                || kind is Thing { Seat: not null }
                || kind is Thing { Spot: Spot.Ground }
            )
        )
        || (
            _relation == Relation.On
            && _last?.Kind is Character
            && (kind is Character || kind is Thing { Seat: not null })
        );

    private Scene Done() =>
        new()
        {
            Subjects = [.. _standing.Select(d => d.Done(t => _standing.IndexOf(t)))],
            Ground = _ground,
            Time = _time,
            Weathers = _weathers,
            Season = _view.Season,
            Framing = _view.Framing,
            Style = _style,
            NotDrawn = _unknown,
        };
}
