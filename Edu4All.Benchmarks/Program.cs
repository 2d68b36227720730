using Edu4All.Benchmarks.Drawing;
using Edu4All.Benchmarks.Galleries;
using Edu4All.Benchmarks.Load;
using Edu4All.Benchmarks.Pictures;
using Edu4All.Benchmarks.Screening;
using Edu4All.Benchmarks.Serving;

return args switch
{
    ["pictures", var directory] => await ReadmePictures.RunAsync(directory),
    ["contact-sheet", var directory] => await ContactSheet.RenderAsync(directory),
    ["contact-sheet", var directory, "of", .. var prompts] => await ContactSheet.RenderAsync(
        directory,
        prompts
    ),
    ["portraits", var directory, var key] => await Portraits.RenderAsync(directory, key),
    ["golden", var directory] => Golden.Draw(directory),
    ["draw-report"] => DrawReport.Run(),
    ["paint-report"] => PaintReport.Run(),
    ["screen-report", ..] => ScreenReport.Run(args[1..]),
    ["load", ..] => await LoadReport.RunAsync(args[1..]),
    ["serve", ..] => await ServeReport.RunAsync(args[1..]),
    ["gallery"] => await GalleryReport.RunAsync(),
    ["local-provider", var kilobytes] => await LocalProvider.RunAsync(kilobytes),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        contact-sheet DIR               renders everything the sketchbook can draw
        contact-sheet DIR of WORDS...   renders a picture for each of the words given
        portraits DIR KEY               renders every monument and character alone, numbered in random order, for the blind test;
                                        what each number is goes into the file KEY
        golden DIR                      draws the golden pictures of docs/sketchbook anew
        draw-report                     time, allocation and size of the sketchbook's pictures
        paint-report                    time and size of changes with a mask, one on top of the other
        pictures DIR                    takes the README's pictures from a running app
        load [--students 30,300] [--places 30] [--kilobytes 64]
                                        what the app adds when a school presses the button in one second
        serve [--pictures 100,1000]     pictures a second out of the database, against static files
        gallery                         the first page of a gallery, with few and with many pictures
        screen-report DIR [--misses]    how the local screen does on the prompts of a folder
        """
    );
    return 64;
}
