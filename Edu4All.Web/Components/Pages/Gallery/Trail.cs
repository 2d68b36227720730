namespace Edu4All.Web.Components.Pages.Gallery;

/// <summary>
/// The way from picture to picture through a filtered gallery. A picture that was on the way stays on it after a decision has
/// taken it out of the filter, so that going back leads to the one just decided.
/// </summary>
public sealed class Trail
{
    private readonly HashSet<Guid> _onTheWay = [];
    private IReadOnlyList<Guid> _all = [];
    private IReadOnlyList<Guid> _way = [];
    private HashSet<Guid> _waiting = [];

    /// <summary>Takes in the gallery as it is now.</summary>
    /// <param name="all">All pictures in order, whatever their state.</param>
    /// <param name="fitting">Those that fit the filter.</param>
    /// <param name="waiting">Those that wait for a decision.</param>
    public void Update(
        IReadOnlyList<Guid> all,
        IEnumerable<Guid> fitting,
        IEnumerable<Guid> waiting
    )
    {
        _all = all;
        _onTheWay.UnionWith(fitting);
        _way = [.. all.Where(_onTheWay.Contains)];
        _waiting = [.. waiting];
    }

    /// <summary>Forgets the way: another filter or another assignment.</summary>
    public void Clear() => _onTheWay.Clear();

    /// <summary>How many pictures are on the way.</summary>
    public int Count => _way.Count;

    /// <summary>How many of them wait for a decision.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>The place of a picture on the way, counted from 1; 0 when it is beside it.</summary>
    public int PlaceOf(Guid id) => PositionOf(id, _way) + 1;

    /// <summary>The picture on the way before this one.</summary>
    public Guid? Before(Guid id) => First(Earlier(id).Reverse(), _onTheWay);

    /// <summary>The picture on the way after this one.</summary>
    public Guid? After(Guid id) => First(Later(id), _onTheWay);

    /// <summary>The next picture that waits, from this one on and round to the start; never this one.</summary>
    public Guid? NextWaiting(Guid id) => First(Later(id).Concat(Earlier(id)), _waiting);

    private IEnumerable<Guid> Earlier(Guid id) => _all.Take(Math.Max(0, PositionOf(id, _all)));

    private IEnumerable<Guid> Later(Guid id) => _all.Skip(PositionOf(id, _all) + 1);

    private static int PositionOf(Guid id, IReadOnlyList<Guid> ids)
    {
        for (var at = 0; at < ids.Count; at++)
        {
            if (ids[at] == id)
            {
                return at;
            }
        }

        return -1;
    }

    private static Guid? First(IEnumerable<Guid> ids, HashSet<Guid> wanted)
    {
        foreach (var id in ids)
        {
            if (wanted.Contains(id))
            {
                return id;
            }
        }

        return null;
    }
}
