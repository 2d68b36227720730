using Edu4All.Benchmarks;
using Edu4All.Benchmarks.Pictures;

return args switch
{
    ["pictures", var directory] => await ReadmePictures.RunAsync(directory),
    ["contact-sheet", var directory] => await ContactSheet.RenderAsync(directory, blind: false),
    ["contact-sheet", var directory, "blind"] => await ContactSheet.RenderAsync(
        directory,
        blind: true
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        contact-sheet DIR [blind]   renders everything the sketchbook can draw; blind leaves the names out
        pictures DIR                takes the README's pictures from a running app
        """
    );
    return 64;
}
