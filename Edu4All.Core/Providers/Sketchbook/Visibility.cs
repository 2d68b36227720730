using System.Runtime.CompilerServices;

// Only Illustrator and Sketch are public. Tests look into the three stages; the contact sheet walks the catalogue.
[assembly: InternalsVisibleTo("Edu4All.Tests")]
[assembly: InternalsVisibleTo("Edu4All.Benchmarks")]
