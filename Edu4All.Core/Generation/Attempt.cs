using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Generation;

/// <summary>One try by one student: the words as written, the verdict, the job's state and what came of it.</summary>
public sealed partial class Attempt
{
    /// <summary>Longest description, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 400;

    private Attempt() { }

    public Guid Id { get; private set; }

    public Guid AssignmentId { get; private set; }

    public Assignment? Assignment { get; private set; }

    /// <summary>The student; a teacher for a demonstration.</summary>
    public Guid AuthorId { get; private set; }

    public AppUser? Author { get; private set; }

    /// <summary>As written, except that personal data the screen found is masked.</summary>
    public string Words { get; private set; } = "";

    /// <summary>
    /// The style of one picture of a series, as it is said to the provider after the words; empty when the words stand alone.
    /// </summary>
    public string Style { get; private set; } = "";

    /// <summary>What the provider is asked for: the words and the style.</summary>
    public string Description => Describe(Words, Style);

    /// <summary>The same for all attempts of one press: a style grid, a batch. Null for one that stands alone.</summary>
    public Guid? GroupId { get; private set; }

    public VerdictKind Verdict { get; private set; }

    public SafetyCategory Category { get; private set; }

    /// <summary>The rule that decided, empty when the words were allowed.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>What a teacher should know of words that were allowed; null when nothing.</summary>
    public FlagKind? Flag { get; private set; }

    /// <summary>The name that was flagged, as it was written; empty when nothing was.</summary>
    public string FlagName { get; private set; } = "";

    /// <summary>Where an adult sees that it was refused; null when nobody needs to.</summary>
    public Guid? ConcernId { get; private set; }

    /// <summary>When its author said that the refusal was a mistake, UTC; null when not.</summary>
    public DateTime? AppealedAt { get; private set; }

    public AttemptState State { get; private set; }

    /// <summary>Why no picture came of it.</summary>
    public AttemptEnd End { get; private set; }

    /// <summary>Which of many possible pictures of the same words was asked for.</summary>
    public int Variety { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>Not before this moment may a worker take it, UTC.</summary>
    public DateTime NotBefore { get; private set; }

    /// <summary>The worker that has it; null when none has.</summary>
    public Guid? LeaseOwner { get; private set; }

    /// <summary>Until when the worker's claim holds, UTC. A worker that lives renews it.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>How often it was handed to a provider.</summary>
    public int Sends { get; private set; }

    /// <summary>Since when a provider has it, UTC; null before it is sent and after an answer. A worker that dies leaves it behind.</summary>
    public DateTime? SentAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    /// <summary>When its author asked to stop it, UTC; null when not.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>The exact text that was sent, null while nothing was.</summary>
    public string? PromptSent { get; private set; }

    public string? PromptSha256 { get; private set; }

    public string? MetapromptVersion { get; private set; }

    /// <summary>Name of the provider it was sent to.</summary>
    public string? Provider { get; private set; }

    public string? Model { get; private set; }

    /// <summary>Size and quality that were asked for; the same text, model and settings would ask for the same again.</summary>
    public string? Settings { get; private set; }

    /// <summary>What the provider says that it really drew from; null when it does not say. It can hold the metaprompt.</summary>
    public string? RevisedPrompt { get; private set; }

    /// <summary>The provider's id of the exchange.</summary>
    public string? RequestId { get; private set; }

    /// <summary>Writes down a try. Words that were not allowed end at once and cost nothing.</summary>
    public static Attempt Begin(
        Guid assignmentId,
        Guid authorId,
        string words,
        Verdict verdict,
        int variety,
        DateTime at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            AssignmentId = assignmentId,
            AuthorId = authorId,
            Words = words,
            Verdict = verdict.Kind,
            Category = verdict.Category,
            Rule = verdict.Rule,
            Flag = verdict.Flag?.Kind,
            FlagName = verdict.Flag?.Name ?? "",
            Variety = variety,
            CreatedAt = at,
            NotBefore = at,
            State = verdict.IsAllowed ? AttemptState.Waiting : AttemptState.Refused,
            End = verdict.IsAllowed ? AttemptEnd.None : AttemptEnd.Screened,
            FinishedAt = verdict.IsAllowed ? null : at,
        };

    /// <summary>What a provider is asked for when a style is added to the words.</summary>
    public static string Describe(string words, string style) =>
        style.Length == 0 ? words : $"{words}, {style}";

    /// <summary>It is one of several of the same press.</summary>
    public Attempt In(Guid groupId, string style)
    {
        (GroupId, Style) = (groupId, style);
        return this;
    }

    /// <summary>Records what is about to be sent, before it is sent.</summary>
    public void Send(SafePrompt prompt, string provider, string model, string settings, DateTime at)
    {
        (Settings, SentAt) = (settings, at);
        PromptSent = prompt.Text;
        PromptSha256 = prompt.Sha256;
        MetapromptVersion = prompt.Version.ToString();
        Provider = provider;
        Model = model;
        Sends++;
    }

    /// <summary>The provider's client sent it so often again by itself.</summary>
    public void Repeated(int times) => Sends += times;

    /// <summary>A picture came of it.</summary>
    public void FinishDrawn(FinishedPicture picture, DateTime at)
    {
        Finish(AttemptState.Drawn, AttemptEnd.None, at);
        Keep(picture);
    }

    /// <summary>A picture came of it that its author may not see. It costs no try, but what it cost is paid.</summary>
    public void FinishWithheld(FinishedPicture picture, DateTime at)
    {
        Finish(AttemptState.Refused, AttemptEnd.OutputRefused, at);
        Keep(picture);
    }

    /// <summary>No picture came of it, and it costs no try.</summary>
    public void FinishWithout(
        AttemptEnd end,
        string? requestId,
        DateTime at,
        bool mayBeCharged = false
    )
    {
        var reserved = ReservedMicros;
        Finish(end.IsRefusal() ? AttemptState.Refused : AttemptState.Failed, end, at);
        RequestId = requestId;
        (MayBeCharged, ReservedMicros) = (mayBeCharged, mayBeCharged ? reserved : 0);
    }

    /// <summary>Records the verdict of a later screening that no longer allows the words.</summary>
    public void Stop(Verdict verdict, DateTime at)
    {
        (Verdict, Category, Rule) = (verdict.Kind, verdict.Category, verdict.Rule);
        Finish(AttemptState.Refused, AttemptEnd.Screened, at);
    }

    /// <summary>
    /// Its author does not want it any more. One that waits ends at once; one that is being drawn ends when its worker lets go, or
    /// is kept when it was drawn already. False when it has come to its end.
    /// </summary>
    public bool Cancel(DateTime at)
    {
        if (State is not (AttemptState.Waiting or AttemptState.Drawing))
        {
            return false;
        }

        CancelledAt ??= at;
        if (State == AttemptState.Waiting)
        {
            FinishWithout(AttemptEnd.Cancelled, null, at);
        }

        return true;
    }

    /// <summary>It is part of what an adult has to see.</summary>
    public void BelongTo(Concern concern) => ConcernId = concern.Id;

    /// <summary>Its author says that the refusal was a mistake. False when that was said before.</summary>
    public bool Appeal(DateTime at)
    {
        if (AppealedAt is not null)
        {
            return false;
        }

        AppealedAt = at;
        return true;
    }

    /// <summary>Goes back into the queue, to be taken again at <paramref name="notBefore"/>.</summary>
    public void Postpone(DateTime notBefore)
    {
        State = AttemptState.Waiting;
        NotBefore = notBefore;
        (LeaseOwner, LeaseUntil, SentAt) = (null, null, null);
    }

    private void Keep(FinishedPicture picture)
    {
        CostMicros += picture.CostMicros;
        (RequestId, RevisedPrompt) = (picture.RequestId, picture.RevisedPrompt);
    }

    private void Finish(AttemptState state, AttemptEnd end, DateTime at)
    {
        State = state;
        End = end;
        FinishedAt = at;
        ReservedMicros = 0;
        (LeaseOwner, LeaseUntil, SentAt) = (null, null, null);
    }
}
