using System.Globalization;
using CsvHelper;
using Edu4All.Core.Accounts;
using Edu4All.Core.Usage;
using Edu4All.Web.Components.Shared;
using Edu4All.Web.Setup;
using Microsoft.AspNetCore.Mvc;

namespace Edu4All.Web.Endpoints;

/// <summary>What pictures cost, as a table for a spreadsheet: a line for each class and day. No child is in it.</summary>
internal static class UsageEndpoints
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        // A class may be called "=HYPERLINK(...)"; a spreadsheet must not run it.
        Injection = CsvInjection.Escape,
        // Tells spreadsheets that it is UTF-8.
        WriteByteOrderMark = true,
    };

    public static void MapUsage(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/usage.csv", WriteAsync)
            .RequireAuthorization(Policies.Staff)
            .DisableCookieRedirect()
            .WithMetadata(new SkipStatusCodePagesAttribute());

    private static async Task<IResult> WriteAsync(
        HttpContext context,
        string? month,
        [FromServices] UsageQueries usage,
        [FromServices] Money money
    )
    {
        var asked = month is null ? usage.ThisMonth : Month.Parse(month);
        if (
            asked is not { } wanted
            || Caller.From(context.User) is not { } caller
            || await usage.ReadAsync(caller, wanted, context.RequestAborted) is not { } report
        )
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            stream => FillAsync(stream, report, money.Currency),
            "text/csv; charset=utf-8",
            $"edu4all-{wanted}.csv"
        );
    }

    private static async Task FillAsync(Stream stream, UsageReport report, string currency)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader(
            "Day",
            "Class",
            "Pictures",
            "Refused",
            "Failed",
            "PerhapsCharged",
            "Cost",
            "Reserved",
            "Currency"
        );
        foreach (var (day, _, name, counts) in report.Days)
        {
            csv.WriteField(day);
            csv.WriteField(name);
            csv.WriteField(counts.Drawn, default, CultureInfo.InvariantCulture);
            csv.WriteField(counts.Refused, default, CultureInfo.InvariantCulture);
            csv.WriteField(counts.Failed, default, CultureInfo.InvariantCulture);
            csv.WriteField(counts.PerhapsCharged, default, CultureInfo.InvariantCulture);
            csv.WriteField(Money.Units(counts.CostMicros), default, CultureInfo.InvariantCulture);
            csv.WriteField(
                Money.Units(counts.ReservedMicros),
                default,
                CultureInfo.InvariantCulture
            );
            csv.WriteField(currency);
            await csv.EndRecordAsync();
        }
    }
}
