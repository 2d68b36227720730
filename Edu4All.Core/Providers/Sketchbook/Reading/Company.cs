using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Who and what is in the picture so far: finds those already named, keeps who was named last, and takes people and things away again.
/// </summary>
internal sealed class Company
{
    /// <summary>More would not be seen.</summary>
    private const int Most = 6;

    /// <summary>How many may stand in the picture; in a painted part there is always a place for one more.</summary>
    public int Places { get; set; } = Most;

    /// <summary>A company of nobody, or of a scene's subjects.</summary>
    public Company(Scene? before) => Standing = before is null ? [] : Draft.AllOf(before);

    /// <summary>Those that stand for themselves, in the order of the words.</summary>
    public List<Draft> Standing { get; }

    /// <summary>The character named last.</summary>
    public Draft? Who { get; private set; }

    /// <summary>Whatever was named last.</summary>
    public Draft? Last { get; set; }

    /// <summary>Characters named in one breath, "a dog and a cat": what is said next is said of all of them.</summary>
    public List<Draft> Group { get; private set; } = [];

    /// <summary>Whether something was said of the group, so that the next character begins another.</summary>
    public bool Closed { get; set; } = true;

    /// <summary>Those that what is said now is said of.</summary>
    public IReadOnlyList<Draft> Speakers =>
        Who is null ? []
        : Group.Count > 1 && Group.Contains(Who) ? Group
        : [Who];

    /// <summary>All there are: standing, worn, held, ridden.</summary>
    public IEnumerable<Draft> All => Standing.SelectMany(WithAll);

    /// <summary>Lets one stand for itself.</summary>
    public void Add(Draft draft)
    {
        if (Standing.Count < Places)
        {
            Standing.Add(draft);
        }
    }

    /// <summary>Makes a draft the one that is spoken of.</summary>
    public void Mention(Draft draft, bool joined)
    {
        Last = draft;
        if (draft.Kind is not Character)
        {
            return;
        }

        if (!joined || Closed)
        {
            Group = [];
        }

        if (!Group.Contains(draft))
        {
            Group.Add(draft);
        }

        (Who, Closed) = (draft, false);
    }

    /// <summary>Somebody of a kind who is there already; of several the one with the colour, if one was said.</summary>
    public Draft? Find(Kind kind, Hue? hue, IReadOnlyCollection<Draft>? among = null)
    {
        Draft? found = null;
        foreach (var draft in All)
        {
            if (draft.Kind == kind && (among is null || among.Contains(draft)))
            {
                found =
                    found is null
                    || (
                        hue is not null
                        && draft.Hue?.Word == hue.Word
                        && found.Hue?.Word != hue.Word
                    )
                        ? draft
                        : found;
            }
        }

        return found;
    }

    /// <summary>What "it" may mean after "in front of": the monument, or else whoever is not speaking.</summary>
    public Draft? Other() =>
        Standing.Find(d => d.Kind is Monument) ?? Standing.FindLast(d => !Speakers.Contains(d));

    /// <summary>What "riding it" may mean: whoever was named last and is not speaking.</summary>
    public Draft? Mountable() =>
        Standing.FindLast(d => d.Kind is not Monument && d.Mount is null && !Speakers.Contains(d));

    /// <summary>Takes one away, with all that it has; who rode it stands, what it rode stays.</summary>
    public void Strike(Draft draft)
    {
        var at = Standing.IndexOf(draft);
        if (at >= 0 && draft.Mount is { } left)
        {
            (Standing[at], left.Rider) = (left, null);
        }
        else
        {
            Standing.Remove(draft);
        }

        foreach (var other in All.ToList())
        {
            other.Has.Remove(draft);
            if (other.Mount == draft)
            {
                other.Mount = null;
            }

            if (other.To == draft || other.Also == draft)
            {
                (other.To, other.Also) = (other.To == draft ? other.Also : other.To, null);
            }
        }

        Forget(draft);
    }

    /// <summary>Takes one out of the row to give it to somebody.</summary>
    public bool Loosen(Draft draft) => Standing.Remove(draft);

    /// <summary>Whether it is something to wear or carry that nobody has yet.</summary>
    public bool IsLoose(Draft? draft) =>
        draft is { Kind: Thing { Spot: not (Drawing.Spot.Ground or Drawing.Spot.Sky) } }
        && Standing.Contains(draft);

    private void Forget(Draft draft)
    {
        Who = Who == draft ? null : Who;
        Last = Last == draft ? null : Last;
        Group.Remove(draft);
    }

    private static IEnumerable<Draft> WithAll(Draft draft) =>
        [draft, .. draft.Has, .. draft.Mount is { } m ? WithAll(m) : []];
}
