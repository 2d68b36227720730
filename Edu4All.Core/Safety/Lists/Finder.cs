namespace Edu4All.Core.Safety.Lists;

/// <summary>Holds a reading against the lists: allowed phrases first, then words and phrases, then frames.</summary>
internal sealed class Finder
{
    private readonly Lexicon _lexicon;
    private readonly Reading _reading;
    private readonly uint _languages;
    private readonly ClassSet[] _classes;
    private readonly bool[] _isAllowed;
    private readonly List<Finding> _hints = [];
    private ClassSet _present;
    private Finding? _best;

    public Finder(Lexicon lexicon, Reading reading)
    {
        _lexicon = lexicon;
        _reading = reading;
        _languages = LanguageChoice.Of(reading, lexicon);
        _classes = new ClassSet[reading.Tokens.Count];
        _isAllowed = new bool[reading.Tokens.Count];
    }

    /// <summary>The find that weighs most: a worry before all else, else the first; null when there is none.</summary>
    public Finding? Find()
    {
        MarkAllowed();
        MarkClasses();
        FindWords();
        FindFrames();
        return _best ?? TwoHints();
    }

    private void MarkAllowed()
    {
        for (var token = 0; token < _classes.Length; token++)
        {
            foreach (var term in _reading.TermsAt(token))
            {
                foreach (var phrase in term.Phrases)
                {
                    if (phrase.IsAllowed && IsActive(term) && Fits(phrase, token))
                    {
                        _isAllowed.AsSpan(token, phrase.Words.Length).Fill(true);
                    }
                }
            }
        }
    }

    private void MarkClasses()
    {
        for (var token = 0; token < _classes.Length; token++)
        {
            if (_isAllowed[token])
            {
                continue;
            }

            foreach (var term in _reading.TermsAt(token))
            {
                if (!IsActive(term))
                {
                    continue;
                }

                _classes[token] |= term.Classes;
                foreach (var phrase in term.Phrases)
                {
                    if (!phrase.Classes.IsEmpty && Fits(phrase, token))
                    {
                        _classes[token] |= phrase.Classes;
                    }
                }
            }

            _present |= _classes[token];
        }
    }

    private void FindWords()
    {
        for (var token = 0; token < _classes.Length; token++)
        {
            if (_isAllowed[token])
            {
                continue;
            }

            // The longer find first: it knows better what the words are about.
            foreach (var term in _reading.TermsAt(token))
            {
                foreach (var phrase in term.Phrases)
                {
                    if (phrase.Rule is { } meant && IsActive(term, meant) && Fits(phrase, token))
                    {
                        Take(meant, token, token + phrase.Words.Length - 1);
                    }
                }
            }

            foreach (var term in _reading.TermsAt(token))
            {
                if (term.Rule is { } rule && IsActive(term, rule))
                {
                    Take(rule, token, token);
                }
            }
        }
    }

    private void FindFrames()
    {
        foreach (var frame in _lexicon.Frames)
        {
            if (
                (_languages >> frame.Language & 1) != 0
                && !(_best is { } best && Outranks(best.Rule, frame.Rule))
                && FrameMatch.Find(frame, _reading.Tokens, _classes, _present) is var (first, last)
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
            && (_present.Overlaps(rule.Unless) || IsNegated(rule, first))
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

    private static bool Outranks(Rule rule, Rule other) =>
        rule.Kind == VerdictKind.Support && other.Kind != VerdictKind.Support;

    // "no guns allowed", "stop the violence"
    private bool IsNegated(Rule rule, int first)
    {
        if (
            rule.Category
            is SafetyCategory.Sexual
                or SafetyCategory.Nudity
                or SafetyCategory.SelfHarm
        )
        {
            return false;
        }

        for (var token = Math.Max(0, first - 2); token < first; token++)
        {
            if (_classes[token].Overlaps(_lexicon.Against) && !_reading.Tokens[token].EndsSentence)
            {
                return true;
            }
        }

        return false;
    }

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

    private bool IsActive(Term term, Rule rule) => rule.Weight == Weight.Strong || IsActive(term);

    private bool IsActive(Term term) => (_languages >> term.Language & 1) != 0;

    private bool Fits(Phrase phrase, int start)
    {
        if (start + phrase.Words.Length > _classes.Length)
        {
            return false;
        }

        for (var at = 1; at < phrase.Words.Length; at++)
        {
            if (phrase.Words[at] is { } word && !Is(start + at, word))
            {
                return false;
            }
        }

        return true;
    }

    private bool Is(int token, Term word)
    {
        foreach (var term in _reading.TermsAt(token))
        {
            if (ReferenceEquals(term, word))
            {
                return true;
            }
        }

        return false;
    }
}
