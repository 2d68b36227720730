using Edu4All.Core;
using Edu4All.Core.Generation;
using Edu4All.Web.Commands;
using Edu4All.Web.Components;
using Edu4All.Web.Endpoints;
using Edu4All.Web.Setup;

if (CommandLine.IsVerb(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = AppHost.CreateBuilder(args);

builder.Services.AddEdu4AllCore(builder.Configuration).AddGenerationWorker();
builder.Services.AddSignIn();
builder.Services.AddPages();
builder.Services.AddRateLimits();
builder.Services.AddHealth();
builder.AddTelemetry();

var app = builder.Build();

if (!await app.PrepareAsync())
{
    return 1;
}

app.UseErrorPages();
app.UseSecurityHeaders();
app.UseLanguages();
app.UseAuthentication();
app.UseFirstRun();
app.UseUnknownAddresses();
app.UseAuthorization();
app.UseRateLimiter();
app.UseAntiforgery();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapAccount();
app.MapArtworks();
app.MapUsage();
app.MapImports();
app.MapChanges();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

app.AnnounceWhenStarted();
return await app.ServeAsync();
