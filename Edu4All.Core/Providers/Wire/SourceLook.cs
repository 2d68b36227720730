namespace Edu4All.Core.Providers.Wire;

/// <summary>What stands between a request with a picture and the network.</summary>
internal static class SourceLook
{
    /// <summary>
    /// The picture that may be sent, null for a new drawing; or why nothing may be sent. A task that waited while an
    /// administrator chose another provider ends alone, too: the others in the queue can be drawn.
    /// </summary>
    public static (SendablePicture? Source, ProviderOutcome? Problem) LookAtSource(
        this ImageRequest request,
        ProviderAbilities abilities
    ) =>
        request.Task == PictureTask.Draw ? (null, null)
        : !abilities.Can(request.Task)
            ? (null, SendablePicture.Unsendable($"It cannot do this: {request.Task}."))
        : request is { Task: PictureTask.Edit, Source.Mask: not null } && !abilities.Masks
            ? (null, SendablePicture.Unsendable("It cannot keep a change to a part of a picture."))
        : request.Source?.Beside.Count >= abilities.MostSources
            ? (null, SendablePicture.Unsendable("It takes fewer pictures than that."))
        : SendablePicture.From(request.Source, request.Task == PictureTask.Edit);
}
