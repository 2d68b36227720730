namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Words that are not nouns to draw: they neither count as "could not draw" nor get mistaken for a misspelt name. Also the real
/// words that look like slips of a name ("house" is no horse).
/// </summary>
internal static class Fillers
{
    private const string Words = """
        a an the this that these those it its he she they them their his her him hers our my your we you i me us who whom whose which what where when why how
        and or but so because while as if then than also too very really quite just only even still again always never often sometimes
        of to from for off out up down in at about around across through along between among against during until near far away
        is are was were be been being am do does did done doing have had having will would can could should may might must shall
        please generate draw drawing drawn paint painted painting create make makes making made show shows showing picture image photo photograph illustration scene
        art artwork sketch portrait view version want wants like likes look looks looking looked see sees watch go goes going come comes coming get gets put puts
        stand stands standing stood stay stays lie lies lying live lives living grow grows growing grown walk walks walking run runs running play plays playing
        fly flies flew fall falls falling swim swims swimming sleep sleeps sleeping sing sings singing smile smiles smiling laugh laughs laughing happy sad angry
        cute funny nice pretty beautiful lovely good bad old new young fresh bright dark light lights deep high low long short wide narrow thick thin hot cold warm cool
        wet dry soft hard sweet lonely brave clever silly crazy wild magic magical magnificent famous ancient modern historic huge amazing awesome cool super epic
        realistic cartoonish colorful colourful shiny sparkling glowing fluffy furry spotted striped wooden stone full empty other another each every all both any no not none
        first second third last next same different much more most less least few enough top bottom left right middle centre center front back side background foreground
        there here now today tonight yesterday tomorrow once twice later soon day days time times year way thing things something someone somebody anything everything nothing
        kind sort type style color colour size shape part piece bit lot lots number pair group world place monument monuments landmark building famous
        paris france london england rome italy egypt giza india agra new york america usa athens greece japan kyoto australia sydney britain uk pisa china spain europe africa asia
        french english italian egyptian indian american greek japanese australian chinese brazil rio mexico germany berlin russia moscow barcelona peru cambodia turkey istanbul
        dem den des vom zum zur beim am im al lado aux au sa son sein seine mi meu mein mon ma esta ist est sunlight
        hay esta estan muy mas menos tambien donde cuando como cual este ese esa eso mucho mucha bonito bonita feliz contento triste grande bien mal hola por favor quiero dibuja dibujo dibujar
        imagen foto cuadro pintura escena grita rie cerca lejos aqui alli hace tan todo toda todos todas hermoso hermosa lindo linda mientras
        il y a c est j ai je veux dessine dessin dessiner image photo tableau tres bien joli jolie beau belle content contente heureux heureuse triste pendant quand comme ou ici tout toute tous toutes fait font en train
        es gibt ich will mochte bitte zeichne male bild foto sehr schon schone schoner schones frohlich glucklich traurig susse susser susses lustig lustige wahrend wenn wie wo hier alle alles macht machen man
        tem ha quero desenha desenhe desenhar imagem foto muito bonito bonita feliz triste lindo linda quando enquanto como onde aqui todo toda todos todas esta estao fazendo
        steht stehen stehend suss ihr ihre ihren ihrem seinem seiner seinen sich nach bis um durch gegen ohne wird werden kann
        un una el la los las de del y con por para le les des du et avec sur der die das ein eine einen und auf von zu os as e um uma do da no na com
        thanks thank hello hi yes okay ok dear lets let us whilst upon per via toward towards onto
        beautifully slowly quickly happily surrounded covered filled called named seen taken shining shines shine rising rises setting sets
        barks bark meows meow purrs roars roar growls jumps laughs cries cry crying shouts shouting screams whispers says said tells told asks thinks knows loves love hates
        climbs meets met finds found wins won lost loses helps help helping builds building built breaks broke breaking opens closes waits waiting hides hiding peeking peeks
        cooks cooking bakes baking washes cleaning cleans learns teaches talks talking speaks chats chatting points pointing shares sharing celebrates shopping
        zooms zooming floats swims dives diving digs digging paints draws sings cheers claps scores slides sliding swinging swings spins spinning turning
        big little bigger smaller tall pretty ugly scary spooky creepy friendly kind gentle strong weak fast slow quick lazy busy tired sleepy hungry thirsty angry grumpy cheerful joyful
        excited proud shy curious polite naughty cheeky adorable fantastic wonderful incredible special strange weird odd silly real fake giant-sized round square flat curly straight
        rich poor clean dirty messy dusty muddy sandy icy frozen snowy stormy windy rainy cloudy foggy sparkly glittery rainbowy metal metallic plastic glass golden steel marble
        favourite favorite own best friend friends together mine yours ours please pls plz thx like lol omg wow yeah yay um uh hmm maybe probably actually basically totally
        could-be should-be gonna wanna gotta ive im id ill dont doesnt didnt isnt arent cant wont lets thats theres whats heres youre theyre hes shes
        imagine imagination idea ideas theme title story about fun cool time winter summer spring autumn fall season january december christmas easter birthday halloween
        medium-sized size sized colored coloured looking style styled format version detail details resolution landscape portrait wide close background foreground front
        camera-view angle view perspective sunlit lit lighting shadow shadows reflection reflections sparkles glitter
        unexpected somewhere nowhere anywhere everywhere else instead together apart alone inside outside indoors outdoors ahead above below
        sunny season weather sky air ground floor early late 4k hd detailed high quality
        drink drinks drinking eat eats eating ate drank jump jumping chase chases chasing call calls calling wear ride hold held hug hugs hugging kiss kisses
        travel travels traveling travelling visit visits visiting explore explores exploring enjoy enjoys enjoying juggle juggles juggling
        pour mais leur leurs ses mes tes nos vos ce cet cette ces dont plus moins chez sont ont ai as vers ne pas ton tes notre votre elles ils nous vous
        su sus pero hacia desde hasta ni lo se me te nos unos unas sobre muy son tiene tienen estan ella ellos ellas
        aber auch noch nur so wer was da dort dann denn doch mal ganz viel viele vielen kein keine keinen dein deine unser unsere meine meinen er wir ihn ihm hat haben war einem eines
        seu sua seus suas mas pelo pela nos nas ele ela eles elas uns umas dos das sao tem muito muita ate sim nao
        """;

    // Nouns the book may not know, but which are no slip of one it knows.
    private const string Real = """
        house mouse rouse course hose nurse purse boat coat float goat moat cart cast cost card care cars coot boot root foot food wood hood good
        hut hit hot hate chat that ham bat rat mat fat pat sat cot cut cap can clown brown frown drown grown bell ball bull ballet wall tall tail
        tie tree three free trees flee kit kite bite kites site mite scar scarf score crow grow crowd owl bowl fowl howl towel tower power
        child chill chilly wild mild children chicken kitchen kitten mitten star stare store stairs start robot report desert dessert sea seat seal see sheep ship shop
        night knight light right fight might sight king ring wing sing queen green great greet moon noon soon spoon mood meadow shadow window widow
        snow show slow know rain train brain grain pain fog frog dog log jog flag flog city kitty pity day bay say way hay may pay
        umbrella arch march arc art part cart bridge fridge bride private bear pear beer dear tear deer year bread bead bed fax
        line loin iron dragon wagon pony phone bone stone zone cat car cake lake make snake book look cook hook bike hike like lorry
        broom groom bloom brush moose goose juice fence pencil rubber ruler spider spade bottle battle beetle candle handle cradle ladder leather feather
        weasel whistle button puppet carpet blanket basin raisin wagon melon lemon onion salad sailor tailor soldier shoulder pillow
        rocket pocket racket jacket locket bucket elephant elegant badge badger budget squirrel square crown
        louvre koln kolner dom matterhorn alhambra atomium uluru alcatraz versailles vatican everest niagara pantheon prado kremlin hollywood disneyland
        """;

    /// <summary>Known words without a picture.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(
            Words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );

    /// <summary>Real words, never corrected into a name.</summary>
    public static IReadOnlySet<string> Nouns { get; } =
        new HashSet<string>(
            Real.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );
}
