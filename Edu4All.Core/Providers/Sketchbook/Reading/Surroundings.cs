using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>Place, time, weather and style as the words give them. A picture takes the first of each; a change of it takes the last.</summary>
internal sealed class Surroundings(Scene? before)
{
    /// <summary>The place.</summary>
    public Ground? Ground { get; private set; } = before?.Ground;

    /// <summary>The time of day.</summary>
    public TimeOfDay? Time { get; private set; } = before?.Time;

    /// <summary>The weathers.</summary>
    public List<Weather> Weathers { get; } = [.. before?.Weathers ?? []];

    /// <summary>The season.</summary>
    public Season? Season { get; private set; } = before?.Season;

    /// <summary>Where the picture is taken from.</summary>
    public Framing? Framing { get; private set; } = before?.Framing;

    /// <summary>The style.</summary>
    public Style? Style { get; private set; } = before?.Style;

    /// <summary>Takes a kind in; false when it is none of these.</summary>
    public bool Take(Kind kind, Relation relation, Deed deed)
    {
        switch (kind)
        {
            // "Under the moon", "with a moon": the moon in the sky, not the ground.
            case Moon when relation == Relation.Under || InTheSky(relation, deed):
                Time = before is null ? Time ?? Catalogue.The<Night>() : Catalogue.The<Night>();
                return true;
            case Ground g:
                Ground = before is null ? Ground ?? g : g;
                return true;
            case TimeOfDay t:
                Time = before is not null || Time is null or Day ? t : Time;
                return true;
            case Weather w:
                Weather(w);
                return true;
            case Season s:
                Season = before is null ? Season ?? s : s;
                return true;
            case Framing f:
                Framing = before is null ? Framing ?? f : f;
                return true;
            case Style s:
                Style = before is null ? Style ?? s : s;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes a kind away; false when it was not there.</summary>
    public bool Strike(Kind kind)
    {
        switch (kind)
        {
            case Weather w:
                return Weathers.Remove(w);
            case Season s when Season == s:
                Season = null;
                return true;
            case Framing f when Framing == f:
                Framing = null;
                return true;
            case Style s when Style == s:
                Style = null;
                return true;
            case TimeOfDay t when Time == t:
                Time = null;
                return true;
            case Ground g when Ground == g:
                Ground = null;
                return true;
            default:
                return false;
        }
    }

    private static bool InTheSky(Relation relation, Deed deed) =>
        relation == Relation.LookingAt || (deed == Deed.With && relation == Relation.None);

    private void Weather(Weather weather)
    {
        if (before is not null && weather is Clear or FairWeather)
        {
            Weathers.Clear();
        }

        if (!Weathers.Contains(weather))
        {
            Weathers.Add(weather);
        }
    }
}
