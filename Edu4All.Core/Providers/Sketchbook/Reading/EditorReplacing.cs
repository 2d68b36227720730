namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <content>Putting one in the place of another.</content>
internal sealed partial class Editor
{
    // "Instead of the dog a cat", "a cat instead of the dog".
    private void Replace(Draft gone)
    {
        _instead = false;
        if (Company.Standing.FindLast(d => d.IsNew) is { } fresh && fresh == Company.Last)
        {
            Traits.Clear();
            Traits.Of(fresh);
            Company.Strike(fresh);
            Become(gone, fresh.Kind);
            return;
        }

        (_old, _becomes) = (gone, true);
        Traits.Clear();
        Placing.Clear();
    }

    private void Become(Draft old, Kind kind)
    {
        if (!InMask(old))
        {
            return;
        }

        old.Become(kind, Traits);
        _touched.Add(old);
        (_old, _becomes) = (null, false);
        Placing.Clear();
        Company.Mention(old, joined: false);
        Traits.Named(old);
    }

    // "Replace X with Y", "swap X for Y", "turn X into Y"; but "change the hat on the rabbit" goes on speaking of the hat.
    private bool Swaps(Meaning meaning) =>
        _order == Order.Replace
            && (
                meaning is Meaning.Towards
                || meaning is Meaning.Having { Deed: Deed.With }
                || meaning is Meaning.Standing { Relation: Relation.Inside or Relation.Beside }
            )
        || (_order == Order.Make && meaning is Meaning.Towards);
}
