namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>
/// What children say for times, weathers, places, styles and a few others besides the names that those give themselves: phrases, slips, other languages.
/// Each row belongs to whichever kind answers to its first word; a row whose kind is not in the book is passed over.
/// </summary>
internal static class Elsewhere
{
    private static readonly (string Name, string Words)[] Table =
    [
        (
            "night",
            "at night|nightime|night time|late at night|in the night|in the dark|darkness|dark night|dark sky|night sky|under the stars|full moon|moon light|moonshine|"
                + "de noche|por la noche|estrellas|luz de la luna|la nuit|de nuit|etoiles|clair de lune|in der nacht|nachts|bei nacht|sterne|mondlicht|a noite|de noite|estrelas|luar"
        ),
        (
            "midnight",
            "starry|at midnight|um mitternacht|sternenhimmel|ciel etoile|cielo estrellado|ceu estrelado|a medianoche|a meia noite"
        ),
        (
            "sunset",
            "sun set|sun down|sunsets|the sun goes down|sun is setting|sun goes down|sonnen untergang|al atardecer|ocaso|au coucher du soleil|bei sonnenuntergang|ao por do sol|pore do sol"
        ),
        (
            "evening",
            "in the evening|evning|evening sun|por la tarde|le soir|am abend|abends|abendlicht|ao entardecer|entardecer|a tardinha"
        ),
        (
            "dusk",
            "nearly dark|getting dark|al anochecer|au crepuscule|in der dammerung|ao anoitecer|anoitecer"
        ),
        (
            "early morning",
            "in the morning|early sunlight|moring|por la manana|de manana|la manana|temprano|le matin|au matin|am morgen|morgens|fruh am morgen|de manha|pela manha|cedo de manha"
        ),
        (
            "sunrise",
            "sun rise|at dawn|first light|the sun comes up|sun is rising|rising sun|al amanecer|salida del sol|a l aube|au lever du soleil|bei sonnenaufgang|ao amanecer|ao amanhecer|ao nascer do sol"
        ),
        (
            "noon",
            "mid day|at midday|lunch time|lunchtime|a mediodia|al mediodia|a midi|am mittag|mittags|ao meio dia"
        ),
        (
            "afternoon",
            "in the afternoon|am nachmittag|nachmittags|l apres midi|a tarde|de tarde|golden our"
        ),
        (
            "day",
            "day time|in the day|by day|de dia|dia|en plein jour|tag|am tag|tagsuber|de dia claro"
        ),
        (
            "rain",
            "raining|rains|rainy|rainy day|raindrops|pouring|wet weather|drizzle|lluvia|lloviendo|llueve|lluvioso|pluie|sous la pluie|il pleut|pleut|pluvieux|regen|im regen|regnet|es regnet|regnerisch|chuva|chovendo|chove|na chuva|bajo la lluvia|raning"
        ),
        (
            "snow",
            "snowing|snows|snowy|snowflakes|snowfall|blizzard|nieve|nevando|nevado|nieva|neige|il neige|sous la neige|enneige|enneigee|schnee|im schnee|es schneit|schneit|verschneit|verschneiten|nevando|na neve"
        ),
        (
            "fog",
            "foggy|mist|misty|fogg|hazy|niebla|neblina|brouillard|brume|nebel|im nebel|neblig|nevoeiro|neblina|nebligen"
        ),
        (
            "cloudy",
            "clouds|cloud|overcast|grey sky|gray sky|nublado|nubes|nube|nuageux|nuages|nuage|wolkig|wolken|bewolkt|nuvens|nuvem|encoberto"
        ),
        (
            "storm",
            "stormy|thunderstorm|thunder|lightning|thunder storm|lightening|tormenta|relampago|rayos|orage|tempete|eclairs|sturm|gewitter|blitz|blitze|tempestade|relampagos|trovoada"
        ),
        ("wind", "windy|breeze|breezy|viento|ventoso|vent|windig|vento|ventania|stormy wind"),
        (
            "clear",
            "clear sky|blue sky|sunny|sunny day|soleado|ensoleille|sonnig|ensolarado|cielo azul|ciel bleu|blauer himmel|ceu azul|sonne|soleil|sun|sunshining"
        ),
        ("rainbow", "rain bow|arco iris|arcoiris|arc en ciel|regenbogen"),
        (
            "meadow",
            "in a field|field|fields|grass|grassland|garden|park|countryside|prairie|hill|hills|pradera|prado|jardin|campo|cesped|hierba|parque|pre|champ|herbe|parc|colline|wiese|blumenwiese|feld|gras|garten|parkanlage|gramado|jardim|grama|colina"
        ),
        (
            "city",
            "town|street|streets|downtown|village|road|square|plaza|ciudad|calle|pueblo|ville|rue|village|stadt|strasse|dorf|cidade|rua|cidade grande"
        ),
        (
            "sea",
            "ocean|seaside|by the sea|at sea|on the beach|beach|mar|oceano|playa|mer|ocean|plage|meer|strand|see|praia|lago|lac|rio|riviere|fluss"
        ),
        (
            "desert",
            "sand|dunes|dune|sahara|desierto|arena|desert de sable|wuste|deserto|areia|dessert island"
        ),
        (
            "mountains",
            "mountain|alps|the alps|montana|montanas|montagne|montagnes|berg|berge|bergen|gebirge|montanha|montanhas|peaks|peak|himalaya"
        ),
        (
            "moon",
            "the moon|on the moon|in space|outer space|space|planet|mars|luna|en la luna|espacio|lune|sur la lune|espace|mond|auf dem mond|weltraum|weltall|lua|na lua|espaco"
        ),
        (
            "forest",
            "woods|wood|jungle|rainforest|rain forest|in the woods|bosque|selva|foret|jungle tropicale|wald|dschungel|im wald|floresta|selva tropical"
        ),
        (
            "underwater",
            "under water|under the sea|under the ocean|coral reef|seabed|bajo el agua|bajo el mar|sous l eau|sous la mer|unter wasser|im meer unten|debaixo d agua|fundo do mar"
        ),
        (
            "watercolour",
            "in watercolour|in watercolor|water colors|water colours|watercolours|watercolors|in acuarela|en acuarela|acuarelas|a l aquarelle|aquarelles|als aquarell|wasserfarben|mit wasserfarben|em aquarela|aquarela|painted in watercolour|water paint"
        ),
        (
            "pencil drawing",
            "in pencil|with a pencil|with pencil|drawn in pencil|drawn with pencil|pencil style|a lapiz|dibujo a lapiz|con lapiz|au crayon|dessin au crayon|crayon|crayons|bleistift|bleistiftzeichnung|mit bleistift|als bleistiftzeichnung|a lapis|desenho a lapis|lapis|pencill|pensil"
        ),
        (
            "paper cut",
            "in paper cut|in papercut|papel recortado|recortes de papel|papel cortado|papier decoupe|en papier decoupe|scherenschnitt|als scherenschnitt|aus papier|de papel|en papier|recorte de papel|papel picado"
        ),
        (
            "neon",
            "in neon|neon colours|neon colors|neonlicht|neonlichter|en neon|neones|luces de neon|neons|als neon|em neon|luzes de neon|glowing neon|in neon lights"
        ),
        (
            "pixel art",
            "in pixel art|in pixels|as pixel art|pixelart|like a video game|like minecraft|arte pixel|pixeles|en pixel|en pixels|art pixel|pixelkunst|als pixelbild|pixelbild|em pixel|em pixel art|pixelado"
        ),
        (
            "stained glass",
            "like stained glass|in stained glass|as stained glass|like a stained glass window|stain glass|vidriera|como una vidriera|como vidriera|vitral|vitrail|en vitrail|comme un vitrail|buntglas|als buntglasfenster|buntglasfenster|glasfenster|como um vitral|em vitral|vitrais"
        ),
        (
            "poster",
            "as a poster|like a poster|like a travel poster|as a travel poster|cartel|cartel de viaje|como un cartel|affiche|affiche de voyage|comme une affiche|plakat|reiseplakat|als plakat|als reiseplakat|cartaz|cartaz de viagem|como um cartaz|in poster style"
        ),
        ("winter", "winter time|en invierno|en hiver|im winter|no inverno|winterlich"),
        ("autumn", "fall leaves|en otono|en automne|im herbst|no outono"),
        (
            "spring",
            "spring time|cherry blossoms|en primavera|au printemps|im fruhling|na primavera"
        ),
        ("summer", "summer time|en verano|en ete|l ete|im sommer|no verao"),
        (
            "close up",
            "close-up|very close|muy de cerca|en gros plan|ganz nah|bem de perto|de perto"
        ),
        (
            "wide view",
            "far away|very far|muy lejos|tres loin|weit weg|von weitem|bem longe|de longe"
        ),
        (
            "from above",
            "from the top|from up high|visto desde arriba|vu d en haut|von oben|visto de cima|de cima"
        ),
        (
            "from below",
            "looking up|visto desde abajo|vu d en bas|von unten|visto de baixo|de baixo"
        ),
        ("fireworks", "fire works|fireworx"),
        // Without their article these are a colour, and what one does with a book.
        (
            "rose",
            "una rosa|la rosa|unas rosas|las rosas|une rose|la rose|des roses|les roses|uma rosa|umas rosas"
        ),
        ("bed", "un lit|le lit|son lit|du lit"),
        ("cat", "kat|kitty cat|pussycat|pussy cat"),
        ("penguin", "pengwin|pengwins|pingwin"),
        ("balloon", "baloon|baloons|ballons"),
        ("dog", "dogg|doggo|dawg|pupy"),
        (
            "arc de triomphe",
            "arc de triumph|arc the triumph|arch of triumph|triumph arch|triumphal arch"
        ),
        (
            "flat",
            "cartoon style|like a cartoon|dibujo animado|caricatura|dessin anime|bande dessinee|zeichentrick|comic|comic style|desenho animado"
        ),
    ];

    /// <summary>Every phrase with the kind it names.</summary>
    public static IEnumerable<(string Phrase, Meaning Meaning)> All()
    {
        var known = Catalogue
            .All.SelectMany(k => k.Names.Select(n => (Name: n, Kind: k)))
            .DistinctBy(n => n.Name)
            .ToDictionary(n => n.Name, n => n.Kind, StringComparer.Ordinal);
        foreach (var (name, words) in Table.Concat(MonumentWords.Folded()))
        {
            if (known.TryGetValue(name, out var kind))
            {
                foreach (var phrase in words.Split('|'))
                {
                    yield return (phrase, new Meaning.Names(kind, Several: false));
                }
            }
        }
    }
}
