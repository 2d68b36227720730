using Edu4All.Benchmarks;
using Edu4All.Benchmarks.Pictures;
using Edu4All.Benchmarks.Screening;

return args switch
{
    ["pictures", var directory] => await ReadmePictures.RunAsync(directory),
    ["contact-sheet", var directory] => await ContactSheet.RenderAsync(directory, blind: false),
    ["contact-sheet", var directory, "blind"] => await ContactSheet.RenderAsync(
        directory,
        blind: true
    ),
    ["contact-sheet", var directory, "of", .. var prompts] => await ContactSheet.RenderAsync(
        directory,
        prompts
    ),
    ["screen-report", ..] => ScreenReport.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        contact-sheet DIR [blind]       renders everything the sketchbook can draw; blind leaves the names out
        contact-sheet DIR of WORDS...   renders a picture for each of the words given
        pictures DIR                    takes the README's pictures from a running app
        screen-report DIR [--misses]    how the local screen does on the prompts of a folder
        """
    );
    return 64;
}
