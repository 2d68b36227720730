using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <content>Taking somebody or something out, and dressing those who are there.</content>
internal sealed partial class Editor
{
    private void Strike(Kind kind)
    {
        // "The dog's hat", "the hat of the dog": whose it is, not what is to go.
        if (
            Ahead() is Meaning.Names { Kind: Thing had }
            && Found(kind)?.Has.Exists(h => h.Kind == had) == true
        )
        {
            Company.Mention(Found(kind)!, joined: false);
            return;
        }

        _struck = kind;
        if (kind is not (Monument or Character or Thing))
        {
            _ = _masked is null && Around.Strike(kind);
            _outside |= _masked is not null;
        }
        else if (Victim(kind) is { } draft)
        {
            if (Traits.Count is { } count && count < draft.Count)
            {
                draft.Count -= count;
            }
            else
            {
                Company.Strike(draft);
            }
        }
        else
        {
            _outside |= Company.Find(kind, null) is not null;
        }

        Traits.Clear();
        Placing.Clear();
    }

    private Draft? Victim(Kind kind)
    {
        var owner =
            Ahead() is Meaning.From && Coming(2) is Meaning.Names whose
                ? Company.Find(whose.Kind, null)
                : null;
        owner ??= Company.Last is { } last && last.Has.Exists(h => h.Kind == kind) ? last : null;
        return owner?.Has.Find(h => h.Kind == kind) ?? Found(kind);
    }

    // "Add a hat": somebody is there to wear it.
    private void Dress()
    {
        foreach (var loose in Company.Standing.Where(d => d.IsNew && IsGarment(d)).ToList())
        {
            if (Company.Standing.Find(d => d.Kind is Character && InMask(d)) is { } wearer)
            {
                Company.Loosen(loose);
                loose.Count = 1;
                wearer.Has.Add(loose);
            }
        }
    }

    private static bool IsGarment(Draft draft) =>
        draft.Kind is Thing { Spot: not (Spot.Ground or Spot.Sky or Spot.Hand or Spot.Arms) };
}
