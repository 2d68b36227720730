namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>
/// What children of other languages call the monuments, as they write it, slips among them; besides the names that the monuments give
/// themselves. Italian, Dutch, Polish and Turkish have no other words in the book, but a class has children from there.
/// </summary>
internal static class MonumentWords
{
    /// <summary>By the first name of a monument.</summary>
    public static readonly (string Name, string Words)[] Table =
    [
        (
            "eiffel tower",
            "eifelturm|eifel turm|eiffel turm|eifelturn|tour eifel|tour eiffelle|torre eifel|eiffeltoren|eifeltoren|wieża eiffla|wieża eifla|eyfel kulesi"
        ),
        (
            "arc de triomphe",
            "arco di trionfo|arco del trionfo|triomfboog|łuk triumfalny|zafer takı|triumpfbogen|triumf bogen"
        ),
        ("great pyramid", "piramidi|piramida|piramidy|piramit|piramitler|piramiden|cheopspyramide"),
        ("great sphinx", "sfinge|sfinks|sphynks"),
        ("taj mahal", "tac mahal|tadż mahal|taj mahaal"),
        (
            "statue of liberty",
            "statua della libertà|statua wolności|özgürlük heykeli|vrijheidsbeeld|freiheits statue|freiheitstatue|estatua de liberdade|statue de liberté"
        ),
        ("elizabeth tower", "big ben turm|torre del big ben|torre do big ben|big benn"),
        ("colosseum", "koloseum|kolezyum|kolloseum|kollosseum|kolosseo|coloseum|coliseo romano"),
        (
            "great wall of china",
            "grande muraglia|grande muraglia cinese|muraglia cinese|chinese muur|wielki mur|wielki mur chiński|çin seddi|große mauer|china mauer|la grande muraille de chine"
        ),
        ("stonehenge", "stonhendge|stone hendge|stonehendge"),
        ("parthenon", "partenone|partenón|parthénon|akropol|acropoli|acrópolis|parthenon tempel"),
        (
            "christ the redeemer",
            "cristo redentore|chrystus odkupiciel|kurtarıcı isa|christus de verlosser|christus statue rio|cristo rei"
        ),
        (
            "leaning tower of pisa",
            "torre pendente di pisa|toren van pisa|scheve toren van pisa|scheve toren|krzywa wieża|krzywa wieża w pizie|pisa kulesi|schiefe turm|schiefen turm|schiefen turm von pisa|schiefe turm von pisa|la tour de pise"
        ),
        ("sagrada familia", "sagrada família|sagrada famiglia barcelona"),
        (
            "brandenburg gate",
            "puerta de brandenburgo|porta di brandeburgo|brandenburger poort|brama brandenburska|brandenburg kapısı|brandenburger tur"
        ),
        (
            "saint basils cathedral",
            "cattedrale di san basilio|sobór wasyla błogosławionego|aziz vasil katedrali|basilius kathedraal|basilius katedrale"
        ),
        (
            "sydney opera house",
            "opera di sydney|opera w sydney|sidney opera evi|sidney operası|ópera de sídney|sydney oper|oper von sydney|oper in sydney"
        ),
        ("treasury of petra", "tesoro di petra|skarbiec w petrze|felsenstadt petra"),
        ("machu picchu", "maczu pikczu|machu pikchu|maçu piççu|matschu pitschu|machu picho"),
        (
            "moai",
            "isola di pasqua|paaseiland|wyspa wielkanocna|paskalya adası|statue dell isola di pasqua|oster insel"
        ),
        ("angkor wat", "ankor vat|tempio di angkor"),
        ("golden gate bridge", "golden gate köprüsü|most golden gate|golden gate brug"),
        (
            "tower bridge",
            "ponte di londra|londra köprüsü|most tower bridge|ponte de londres|towerbridge"
        ),
        ("neuschwanstein", "castello di neuschwanstein|neuschwanstein schloss|neuschwansteen"),
        ("chichen itza", "chichén itzá|piramide di chichen itza|tschitschen itza"),
        ("hagia sophia", "hagia sofia moschee|ayasofya camii|haga sofia|aja sofia|sofienkirche"),
        ("torii gate", "tori tor|brama torii|portale torii"),
        ("great mosque of djenne", "lehmmoschee"),
        ("himeji castle", "castello di himeji|zamek himeji"),
    ];

    /// <summary>The same, folded as the reader folds what it reads.</summary>
    public static IEnumerable<(string Name, string Words)> Folded() =>
        Table.Select(row =>
            (
                row.Name,
                string.Join(
                    '|',
                    row.Words.Split('|').Select(phrase => string.Join(' ', Tokens.Of(phrase)))
                )
            )
        );
}
