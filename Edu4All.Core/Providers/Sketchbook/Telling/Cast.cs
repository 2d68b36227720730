using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>
/// Tells everybody in a scene in as few clauses as there are things going on: those who do the same share one, and whoever only is somebody's
/// neighbour is told with that somebody.
/// </summary>
internal sealed class Cast(Scene scene)
{
    private readonly HashSet<Subject> _told = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);

    /// <summary>The clauses, such as "a dog and a cat dance beside the Eiffel Tower".</summary>
    public IReadOnlyList<string> Clauses()
    {
        var actors = scene.Subjects.Where(s => s.Kind is not Plant || s.To >= 0).ToList();
        var cast = actors.Where(s => s.Kind is not Monument || s.To >= 0).ToList();

        // Those who say where they are come first, so that their neighbours are told by then.
        var clauses = new List<(string Doing, List<(Subject Who, string Named)> Whos)>();
        foreach (var s in cast.OrderBy(s => s.To < 0))
        {
            if (_told.Contains(s) && !Predicates.Acts(s))
            {
                continue;
            }

            var known = !_told.Add(s);
            var place = PlaceOf(s);
            var named =
                known ? Phrases.The(s)
                : Predicates.TellsThings(s, place) ? Phrases.One(s)
                : Predicates.WithThings(s);
            named =
                _before.Add(named) || named.Split(' ')[0] is not "a"
                    ? named
                    : "another" + named[1..];
            var doing = Predicates.Doing(s, one: false, place);
            var same = clauses.FindIndex(c => c.Doing == doing);
            if (same < 0)
            {
                clauses.Add((doing, [(s, named)]));
            }
            else
            {
                clauses[same].Whos.Add((s, named));
            }
        }

        return Finished(clauses);
    }

    /// <summary>Whether a subject has been told of.</summary>
    public bool Told(Subject s) => _told.Contains(s);

    private List<string> Finished(
        List<(string Doing, List<(Subject Who, string Named)> Whos)> clauses
    )
    {
        var alone = Monuments().ToList();
        var beside =
            alone.Count == 0 ? "" : "beside " + Phrases.And([.. alone.Select(Phrases.One)]);
        var finished = new List<string>();
        foreach (var (_, whos) in clauses)
        {
            var one = whos is [{ Who.Count: 1 }];
            var first = whos[0].Who;
            var place = PlaceOf(first);
            var near = place.Length > 0 ? place : beside;
            beside = place.Length == 0 ? "" : beside;

            var names = Phrases.And([
                .. whos.Select(w =>
                    place.Length == 0 && near.Length > 0 && w.Named == Phrases.One(w.Who)
                        ? Predicates.WithThings(w.Who)
                        : w.Named
                ),
            ]);
            var idle = !Predicates.Acts(first);
            finished.Add(
                names
                    + " "
                    + (
                        idle && place.Length == 0 && near.Length > 0 ? (one ? "is " : "are ") + near
                        : idle && whos.Count > 1 && clauses.Count == 1 && first.Has.Count == 0
                            ? "are together"
                        : idle
                        && near.Length == 0
                        && clauses.Exists(c => PlaceOf(c.Whos[0].Who).Length > 0)
                            ? Predicates.Rests(first, one) + " nearby"
                        : Predicates.Doing(first, one, near)
                    )
            );
        }

        foreach (var monument in alone)
        {
            _told.Add(monument);
        }

        if (clauses.Count == 0 && alone.Count > 0)
        {
            finished.Add(
                Phrases.And([.. alone.Select(Phrases.One)])
                    + (alone is [{ Count: 1 }] ? " stands" : " stand")
            );
        }

        return finished;
    }

    private IEnumerable<Subject> Monuments() =>
        scene.Subjects.Where(s => s.Kind is Monument && !_told.Contains(s));

    private string PlaceOf(Subject s)
    {
        if (s.To < 0)
        {
            return "";
        }

        var to = scene.Subjects[s.To];
        return Predicates.Place(
            s,
            Neighbour(to),
            s.Also < 0 ? null : Neighbour(scene.Subjects[s.Also]),
            to.Kind is Monument
        );
    }

    // Told in passing when that is all there is to tell of it.
    private readonly Dictionary<Subject, string> _names = new(ReferenceEqualityComparer.Instance);

    private string Neighbour(Subject to)
    {
        if (_names.TryGetValue(to, out var name))
        {
            return name;
        }

        if (_told.Add(to))
        {
            return _names[to] = Predicates.WithThings(to);
        }

        return _names[to] = Phrases.The(to);
    }
}
