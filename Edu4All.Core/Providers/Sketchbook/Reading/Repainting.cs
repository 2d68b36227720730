namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>A change without a mask of a picture that was painted over before: what was painted stays where it was painted.</summary>
internal static class Repainting
{
    /// <summary>A scene after a change.</summary>
    public static Scene Edit(Scene before, string words)
    {
        var newest = before with { Under = [], Patch = null, Spared = null };
        var after = Editor.Read(newest, words);
        if (before.Under.Count == 0)
        {
            return after;
        }

        // Night falls over what is under it as well.
        List<Scene> under = [.. before.Under.Select(s => Turned(s, newest, after))];
        if (Subjects(after) == Subjects(newest))
        {
            return after with { Under = under, Patch = before.Patch };
        }

        return after with
        {
            Under = [.. under, Turned(newest, newest, after) with { Patch = before.Patch }],
        };
    }

    private static Scene Turned(Scene scene, Scene from, Scene to) =>
        scene with
        {
            Ground = to.Ground == from.Ground ? scene.Ground : to.Ground,
            Time = to.Time == from.Time ? scene.Time : to.Time,
            Weathers = to.Weathers.SequenceEqual(from.Weathers) ? scene.Weathers : to.Weathers,
            Season = to.Season == from.Season ? scene.Season : to.Season,
            Framing = to.Framing == from.Framing ? scene.Framing : to.Framing,
            Style = to.Style == from.Style ? scene.Style : to.Style,
            Spared = null,
        };

    private static string Subjects(Scene scene) =>
        StoredScene.Write(new Scene { Subjects = scene.Subjects });
}
