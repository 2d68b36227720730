using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Languages;

public sealed class MonumentNamesTests
{
    [Theory]
    [InlineData(
        "eiffel tower",
        "Eifel Turm|Torre Eifel|Tour Eifel|Eiffeltoren|Wieża Eiffla|Eyfel Kulesi|Eiffelturm"
    )]
    [InlineData(
        "colosseum",
        "Kolosseum|Kolosseo|Colosseo|Coliseo|Coliseu|Colisée|Koloseum|Kolezyum"
    )]
    [InlineData(
        "leaning tower of pisa",
        "der schiefe Turm von Pisa|Torre di Pisa|Tour de Pise|Krzywa Wieża|Toren van Pisa|Pisa Kulesi|torre inclinada"
    )]
    [InlineData(
        "statue of liberty",
        "Freiheitsstatue|Statua della Libertà|Statua Wolności|Özgürlük Heykeli|Vrijheidsbeeld|Estátua da Liberdade"
    )]
    [InlineData(
        "great wall of china",
        "Chinesische Mauer|Grande Muraglia|Wielki Mur Chiński|Çin Seddi|Chinese Muur|Gran Muralla China"
    )]
    [InlineData(
        "brandenburg gate",
        "Brandenburger Tor|Porta di Brandeburgo|Brama Brandenburska|Brandenburg Kapısı|Puerta de Brandeburgo"
    )]
    [InlineData(
        "arc de triomphe",
        "Triumphbogen|Arco di Trionfo|Łuk Triumfalny|Triomfboog|Zafer Takı|Arco do Triunfo"
    )]
    [InlineData("great pyramid", "Piramidi|Piramida|Piramitler|Pyramiden|Pirámides")]
    [InlineData("great sphinx", "Sfinge|Sfinks|Esfinge|Sphinx")]
    [InlineData("taj mahal", "Tac Mahal|Tadż Mahal|Tadsch Mahal")]
    [InlineData("sydney opera house", "Opera di Sydney|Sidney Opera Evi|Ópera de Sídney")]
    [InlineData("hagia sophia", "Ayasofya|Santa Sofia|Hagia Sofia")]
    [InlineData(
        "christ the redeemer",
        "Cristo Redentore|Cristo Redentor|Kurtarıcı İsa|Chrystus Odkupiciel|Christ Rédempteur"
    )]
    [InlineData("moai", "Isola di Pasqua|Paaseiland|Wyspa Wielkanocna|Osterinsel")]
    [InlineData("parthenon", "Partenone|Partenón|Akropol|Acrópolis")]
    [InlineData("machu picchu", "Maczu Pikczu|Machu Pichu|Matschu Pitschu")]
    [InlineData("tower bridge", "Towerbridge|Ponte di Londra|Londra Köprüsü")]
    [InlineData("golden gate bridge", "Golden Gate Köprüsü|Puente Golden Gate|Golden Gate Brücke")]
    [InlineData(
        "saint basils cathedral",
        "Cattedrale di San Basilio|Basilius-Kathedrale|Catedral de San Basilio"
    )]
    [InlineData("chichen itza", "Chichén Itzá|Tschitschen Itza")]
    [InlineData("neuschwanstein", "Schloss Neuschwanstein|Castello di Neuschwanstein")]
    [InlineData("elizabeth tower", "Big Ben|Torre del Big Ben")]
    [InlineData("stonehenge", "Stonhenge|Stone Hendge")]
    [InlineData("angkor wat", "Tempio di Angkor|Ankor Vat")]
    [InlineData("treasury of petra", "Tesoro di Petra|Petra")]
    [InlineData("torii gate", "Brama Torii|Torii-Tor")]
    [InlineData("sagrada familia", "Sagrada Família")]
    public void A_monument_is_known_by_its_name_in_a_childs_own_language(
        string monument,
        string names
    )
    {
        foreach (var name in names.Split('|'))
        {
            var scene = Reader.Read(name);
            Assert.True(
                scene is { Subjects: [var only], NotDrawn: [] } && only.Kind.Names[0] == monument,
                $"{name}: {string.Join(", ", scene.Subjects.Select(s => s.Kind.Names[0]))}; not drawn: {string.Join(", ", scene.NotDrawn)}"
            );
        }
    }
}
