namespace Edu4All.Core.Generation;

public sealed partial class Attempt
{
    /// <summary>Its picture was made elsewhere: nothing is sent, and the model is what its teacher says that made it.</summary>
    public Attempt FinishImported(string origin, FinishedPicture picture, DateTime at)
    {
        (Provider, Model) = (ImportDraft.Provider, origin);
        FinishDrawn(picture, at);
        return this;
    }
}
