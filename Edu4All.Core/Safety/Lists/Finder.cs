using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Holds a reading against the lists: words and phrases first, then frames.</summary>
internal sealed class Finder
{
    private readonly Lexicon _lexicon;
    private readonly Reading _reading;
    private readonly TokenMarks _marks;
    private readonly List<Finding> _hints = [];
    private Finding? _best;

    public Finder(Lexicon lexicon, Reading reading)
    {
        _lexicon = lexicon;
        _reading = reading;
        _marks = new(lexicon, reading);
    }

    /// <summary>The find that weighs most: a worry before all else, then a threat, else the first; null when there is none.</summary>
    public Finding? Find()
    {
        FindWords();
        FindFrames();
        return _best ?? TwoHints();
    }

    /// <summary>The first name that a teacher should know of; null when there is none.</summary>
    public (FlagKind Kind, int First, int Last)? FindFlag()
    {
        var context = _lexicon.Context;
        for (var token = 0; token < _marks.Count; token++)
        {
            foreach (var term in _reading.TermsAt(token))
            {
                foreach (var phrase in _marks.Standing(term.Classed, term, token))
                {
                    if (KindOf(phrase.Classes) is { } named)
                    {
                        return (named, token, token + phrase.Words.Length - 1);
                    }
                }
            }

            foreach (var term in _reading.TermsAt(token))
            {
                if (KindOf(term.Classes) is { } kind)
                {
                    return (kind, token, token);
                }
            }
        }

        return null;

        FlagKind? KindOf(ClassSet classes) =>
            classes.Overlaps(context.Characters) ? FlagKind.ProtectedCharacter
            : classes.Overlaps(context.PublicFigures) ? FlagKind.PublicFigure
            : null;
    }

    private void FindWords()
    {
        for (var token = 0; token < _marks.Count; token++)
        {
            // The longer find first: it knows better what the words are about.
            foreach (var term in _reading.TermsAt(token))
            {
                foreach (var phrase in _marks.Standing(term.Ruled, term, token))
                {
                    var last = token + phrase.Words.Length - 1;
                    if (
                        phrase.Rule is { } meant
                        && _marks.IsActive(term, meant)
                        && (
                            phrase.IsExtra
                            || !IsHarmless(meant, token, last)
                                && !(last < token + 2 && IsAimless(meant, token))
                        )
                    )
                    {
                        Take(meant, token, last);
                    }
                }
            }

            foreach (var term in _reading.TermsAt(token))
            {
                if (
                    term.Rule is { } rule
                    && _marks.IsActive(term, rule)
                    && !IsHarmless(rule, token, token)
                    && !IsAimless(rule, token)
                )
                {
                    Take(rule, token, token);
                }
            }
        }
    }

    // A worry is one unless all of its words belong to a harmless phrase.
    private bool IsHarmless(Rule rule, int first, int last) =>
        (
            rule.Kind == VerdictKind.Support
                ? _marks.AreAllowed(first, last)
                : _marks.IsAllowed(first)
        )
        || Lifting.MayBeLifted(rule) && _marks.AreExtraAllowed(first, last);

    // A kettle may boil and a lion kill: such words count only where somebody is in the text.
    private bool IsAimless(Rule rule, int token) =>
        rule.Weight <= Weight.Stop
        && _marks.Classes[token].Overlaps(_lexicon.Context.Aimless)
        && !_marks.Present.Overlaps(_lexicon.Context.People);

    private void FindFrames()
    {
        foreach (var frame in _lexicon.Frames)
        {
            if (
                _marks.Speaks(frame.Language)
                && !(_best is { } best && Outranks(best.Rule, frame.Rule))
                && FrameMatch.Find(
                    frame,
                    _reading,
                    Lifting.MayBeLifted(frame.Rule) ? _marks.LiftedClasses : _marks.Classes,
                    _marks.Present
                )
                    is var (first, last)
            )
            {
                Take(frame.Rule, first, last);
            }
        }
    }

    private void Take(Rule rule, int first, int last)
    {
        if (
            rule.Weight != Weight.Strong
            && Lifting.IsLifted(rule, first, last, _marks, _reading, _lexicon)
        )
        {
            return;
        }

        if (rule.Weight == Weight.Hint)
        {
            _hints.Add(new(rule, first, last));
        }
        else if (_best is not { } best || Outranks(rule, best.Rule) && !Outranks(best.Rule, rule))
        {
            _best = new(rule, first, last);
        }
    }

    private static bool Outranks(Rule rule, Rule other) => rule.Rank > other.Rank;

    private Finding? TwoHints()
    {
        for (var one = 0; one < _hints.Count; one++)
        {
            for (var other = one + 1; other < _hints.Count; other++)
            {
                if (
                    _hints[one].Rule.Category == _hints[other].Rule.Category
                    && _hints[one].Rule != _hints[other].Rule
                    && _hints[one].First != _hints[other].First
                )
                {
                    return _hints[one];
                }
            }
        }

        return null;
    }
}
