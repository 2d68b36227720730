using Microsoft.Extensions.Options;

namespace Edu4All.Core.Safeguarding;

/// <summary>Somebody a child can call, free of charge.</summary>
public sealed record Helpline
{
    /// <summary>Who answers.</summary>
    public string Name { get; set; } = "";

    /// <summary>The number as it is dialled in the country.</summary>
    public string Number { get; set; } = "";
}

/// <summary>
/// Whom a child can call. The numbers are the national children's helplines (the 116 111 of the European Union, and the members of
/// Child Helpline International) as published in 2025; a school checks them and may set its own.
/// </summary>
public sealed class Helplines(IOptions<SafeguardingOptions> options)
{
    private static readonly Dictionary<string, Helpline> ByCountry = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["GB"] = Line("Childline", "0800 1111"),
        ["IE"] = Line("Childline", "1800 66 66 66"),
        ["US"] = Line("988 Lifeline", "988"),
        ["CA"] = Line("Kids Help Phone", "1-800-668-6868"),
        ["AU"] = Line("Kids Helpline", "1800 55 1800"),
        ["NZ"] = Line("What's Up", "0800 942 8787"),
        ["DE"] = Line("Nummer gegen Kummer", "116 111"),
        ["AT"] = Line("Rat auf Draht", "147"),
        ["CH"] = Line("Pro Juventute", "147"),
        ["FR"] = Line("Allô Enfance en Danger", "119"),
        ["BE"] = Line("Awel / Écoute-Enfants", "102 / 103"),
        ["ES"] = Line("ANAR", "116 111"),
        ["PT"] = Line("SOS Criança", "116 111"),
        ["IT"] = Line("Telefono Azzurro", "19696"),
        ["NL"] = Line("De Kindertelefoon", "0800 0432"),
        ["PL"] = Line("Telefon zaufania", "116 111"),
        ["SE"] = Line("Bris", "116 111"),
        ["DK"] = Line("BørneTelefonen", "116 111"),
        ["NO"] = Line("Alarmtelefonen", "116 111"),
        ["FI"] = Line("Nuortenpuhelin", "116 111"),
        ["CZ"] = Line("Linka bezpečí", "116 111"),
        ["GR"] = Line("The Smile of the Child", "1056"),
        ["UA"] = Line("La Strada", "116 111"),
        ["RU"] = Line("Детский телефон доверия", "8-800-2000-122"),
        ["TR"] = Line("ALO", "183"),
        ["IN"] = Line("CHILDLINE", "1098"),
        ["BR"] = Line("CVV", "188"),
        ["JP"] = Line("チャイルドライン", "0120-99-7777"),
        ["KR"] = Line("청소년상담", "1388"),
        ["ZA"] = Line("Childline", "116"),
    };

    /// <summary>The school's own, else those of its country; empty when neither is set.</summary>
    public IReadOnlyList<Helpline> List { get; } =
        options.Value.Helplines.Count > 0 ? [.. options.Value.Helplines]
        : ByCountry.TryGetValue(options.Value.Country.Trim(), out var line) ? [line]
        : [];

    /// <summary>The country that is set when no helpline is known for it, as it is written; empty when all is well.</summary>
    public string UnknownCountry { get; } =
        options.Value.Helplines.Count > 0 || ByCountry.ContainsKey(options.Value.Country.Trim())
            ? ""
            : options.Value.Country.Trim();

    /// <summary>The two letters that are probably meant by <see cref="UnknownCountry"/>; null when it is no country's name.</summary>
    public string? LettersMeant { get; } = LettersOf(options.Value.Country.Trim());

    // "Germany" and "Deutschland" are what people write who were asked for a country.
    private static string? LettersOf(string country) =>
        ByCountry.Keys.FirstOrDefault(letters =>
            new System.Globalization.RegionInfo(letters) is var region
            && (
                region.EnglishName.Equals(country, StringComparison.OrdinalIgnoreCase)
                || region.NativeName.Equals(country, StringComparison.OrdinalIgnoreCase)
                || region.ThreeLetterISORegionName.Equals(
                    country,
                    StringComparison.OrdinalIgnoreCase
                )
            )
        ) ?? (country.Equals("Deutschland", StringComparison.OrdinalIgnoreCase) ? "DE" : null);

    private static Helpline Line(string name, string number) =>
        new() { Name = name, Number = number };
}
