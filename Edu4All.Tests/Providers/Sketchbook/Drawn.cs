using System.Text;
using System.Xml.Linq;
using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Tests.Providers.Sketchbook;

/// <summary>A picture taken apart for looking into.</summary>
internal sealed record Drawn(Sketch Sketch, XDocument Xml)
{
    public static Drawn From(string words, int variety = 0)
    {
        var sketch = new Illustrator().Draw(words, variety);
        return new(sketch, XDocument.Parse(sketch.Svg));
    }

    public int Bytes => Encoding.UTF8.GetByteCount(Sketch.Svg);

    public IEnumerable<string> Ids =>
        Xml.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>();
}
