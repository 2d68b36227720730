using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <content>The words between the names: prepositions, verbs, pronouns, commas.</content>
internal partial class Reader
{
    private void Link(Meaning meaning)
    {
        switch (meaning)
        {
            case Meaning.Article a:
                Article = a;
                return;
            case Meaning.Having h:
                Company.Closed = true;
                _given = false;
                Placing.Say(h.Deed);
                break;
            case Meaning.Standing s:
                Company.Closed = true;
                Placing.Say(s.Relation);
                break;
            case Meaning.Doing d:
                Does(d);
                break;
            case Meaning.Onlooking:
                LooksOn();
                break;
            case Meaning.Pronoun p:
                Refers(p);
                break;
            case Meaning.And:
                Joined = true;
                Placing.Join();
                break;
            case Meaning.Pause:
                Ends();
                Traits.Clear();
                (Joined, _not) = (true, false);
                break;
            case Meaning.Towards:
                Placing.Towards = true;
                break;
            case Meaning.Not or Meaning.InsteadOf:
                Without(meaning);
                break;
            default:
                break;
        }

        Article = null;
    }

    // "A sleeping cat": said of who comes next. "A cat sleeping": of who was named.
    private void Does(Meaning.Doing does)
    {
        var before = _at > 0 ? _text[_at - 1] : new Meaning.Pause();
        var adjective =
            before
                is Meaning.Article
                    or Meaning.Number
                    or Meaning.Colour
                    or Meaning.Size
                    or Meaning.And
                    or Meaning.Pause
            && Coming() is Meaning.Names { Kind: Character }
            && Ahead() is not Meaning.Article;
        if (Company.Who is null || adjective)
        {
            _pose = does.Pose;
            return;
        }

        Company.Closed = true;
        Placing.Say(does.Pose, does.With);
        foreach (
            var one in Company.Speakers.Where(s => s == Company.Who || s.Pose == Pose.Standing)
        )
        {
            one.Pose = does.Pose;
        }
    }

    private void LooksOn()
    {
        foreach (
            var who in Company.Speakers.Where(w => w.To is null && Company.Standing.Contains(w))
        )
        {
            who.To = Company.Standing.Find(d => d.Kind is Monument);
            who.Relation = who.To is null ? Relation.None : Relation.LookingAt;
        }

        if (Company.Who is { To: null })
        {
            Placing.Say(Relation.LookingAt);
        }
    }

    private void Refers(Meaning.Pronoun pronoun)
    {
        if (Placing.Deed == Deed.Ride && Company.Mountable() is { } mount)
        {
            Placing.Place(mount, several: false, joined: false);
        }

        if (Placing.Relation is not Relation.None && Coming() is not Meaning.Names)
        {
            Placing.Refer(Company.Other());
        }

        if (pronoun.Several)
        {
            foreach (var one in Company.Standing.Where(d => d.Kind is Character).ToList())
            {
                Company.Closed = false;
                Company.Mention(one, joined: true);
            }
        }

        Traits.Named(Company.Who ?? Company.Last);
    }
}
