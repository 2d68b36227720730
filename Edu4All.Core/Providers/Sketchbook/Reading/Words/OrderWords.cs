namespace Edu4All.Core.Providers.Sketchbook.Reading.Words;

/// <summary>Words that order a change of a picture; of no meaning while a new one is described.</summary>
internal static class OrderWords
{
    private static readonly (Order Order, string Words)[] Table =
    [
        (
            Order.Add,
            "add|put|place|include|draw|insert|also draw|now add|anade|agrega|pon|ponle|ajoute|ajouter|mets|fuge hinzu|setze|zeichne|hinzufugen|adiciona|adicione|coloca|coloque|acrescenta"
        ),
        (Order.Give, "give|gives|hand|dress|da|dale|donne|gib|gebt|de ao|de a"),
        (
            Order.Remove,
            "remove|delete|erase|take away|take off|take out|get rid of|rub out|lose|drop|hide|quita|borra|elimina|quitale|enleve|enlever|supprime|retire|efface|entferne|losche|nimm weg|remove a|apaga|tira|remova|stop"
        ),
        (
            Order.Replace,
            "replace|swap|exchange|switch|transform|turn|change|convert|cambia|reemplaza|convierte|remplace|change le|transforme|ersetze|tausche|verwandle|andere|troca|troque|muda|substitui|transforma"
        ),
        (
            Order.Make,
            "make|makes|let|haz|pinta|fais|rends|mach|mache|lass|faz|faca|deixa|deixe|colour|color|paint|move|mueve|deplace|bewege|move it|mova"
        ),
    ];

    /// <summary>Every word with its order.</summary>
    public static IEnumerable<(string Phrase, Order Order)> All() =>
        from row in Table
        from words in row.Words.Split('|')
        select (words, row.Order);
}
