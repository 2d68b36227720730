using Edu4All.Benchmarks.Pictures;

return args switch
{
    ["pictures", var directory] => await ReadmePictures.RunAsync(directory),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pictures DIR        takes the README's pictures from a running app");
    return 64;
}
