using Edu4All.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Core.Accounts;

internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<AppUser>(static options =>
            {
                // Length is what makes a password strong (NIST SP 800-63B); demanding odd characters makes people write it down.
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.User.RequireUniqueEmail = false;
                // All; StaffValidator knows better what an e-mail may hold.
                options.User.AllowedUserNameCharacters = "";
                // With four digits, five tries every fifteen minutes make a guess a matter of months.
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddUserValidator<StaffValidator>()
            .AddDefaultTokenProviders();
        return services
            .AddScoped<StudentSignIn>()
            .AddScoped<FirstRun>()
            .AddSingleton<IPasswordHasher<AppUser>, PasswordHasher<AppUser>>()
            .AddScoped<AdministratorRescue>()
            .AddSingleton<TeacherAccounts>()
            .AddSingleton<StaffPowers>()
            .AddSingleton<SchoolName>()
            .AddSingleton<SessionEnd>();
    }
}
