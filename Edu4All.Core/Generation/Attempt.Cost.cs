namespace Edu4All.Core.Generation;

// What it costs.
public sealed partial class Attempt
{
    /// <summary>Millionths of the currency that the prices are configured in.</summary>
    public long CostMicros { get; private set; }

    /// <summary>
    /// The most that it can cost, put aside from the moment it is queued until it is known what it cost. Stays when
    /// <see cref="MayBeCharged"/>: until an adult knows better, a budget has to reckon with it.
    /// </summary>
    public long ReservedMicros { get; private set; }

    /// <summary>It was sent, and no answer came: the provider may have drawn and charged it. Never sent again by itself.</summary>
    public bool MayBeCharged { get; private set; }

    /// <summary>Puts aside the most that it can cost.</summary>
    public void Reserve(long micros) => ReservedMicros = micros;

    /// <summary>
    /// An adult has looked at the provider's bill: what was put aside is what it cost, or it cost nothing. False when there was nothing to
    /// find out.
    /// </summary>
    public bool Settle(bool wasCharged)
    {
        if (!MayBeCharged)
        {
            return false;
        }

        CostMicros += wasCharged ? ReservedMicros : 0;
        (ReservedMicros, MayBeCharged) = (0, false);
        return true;
    }
}
