using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Lays a frame over a text.</summary>
internal static class FrameMatch
{
    /// <summary>The first and last word of the first place where the frame fits; null when there is none.</summary>
    public static (int First, int Last)? Find(
        Frame frame,
        Reading reading,
        ClassSet[] classes,
        ClassSet present
    )
    {
        foreach (var part in frame.Parts)
        {
            if (!present.Overlaps(part.Classes))
            {
                return null;
            }
        }

        if (!frame.IsOrdered)
        {
            return Together(frame.Parts, classes);
        }

        for (var first = 0; first < classes.Length; first++)
        {
            if (
                classes[first].Overlaps(frame.Parts[0].Classes)
                && Rest(frame.Parts, 1, first, reading, classes) is var last and >= 0
            )
            {
                return (first, last);
            }
        }

        return null;
    }

    // The place of the last part, or -1.
    private static int Rest(
        FramePart[] parts,
        int part,
        int before,
        Reading reading,
        ClassSet[] classes
    )
    {
        if (part == parts.Length)
        {
            return before;
        }

        // A character of Chinese or Japanese is half a word.
        var letter = reading.LettersAt(before)[0];
        var gap = parts[part].Gap * (Scripts.IsIdeograph(letter) ? 2 : 1);
        var end = Math.Min(classes.Length - 1, before + 1 + gap);
        for (var at = before + 1; at <= end && !reading.Tokens[at - 1].EndsSentence; at++)
        {
            if (
                classes[at].Overlaps(parts[part].Classes)
                && Rest(parts, part + 1, at, reading, classes) is var last and >= 0
            )
            {
                return last;
            }
        }

        return -1;
    }

    // Each part needs a word of its own.
    private static (int First, int Last)? Together(FramePart[] parts, ClassSet[] classes)
    {
        Span<int> places = stackalloc int[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            var at = 0;
            while (
                at < classes.Length
                && (!classes[at].Overlaps(parts[part].Classes) || places[..part].Contains(at))
            )
            {
                at++;
            }

            if (at == classes.Length)
            {
                return null;
            }

            places[part] = at;
        }

        var first = int.MaxValue;
        var last = 0;
        foreach (var place in places)
        {
            first = Math.Min(first, place);
            last = Math.Max(last, place);
        }

        return (first, last);
    }
}
