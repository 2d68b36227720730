using System.Reflection;
using System.Reflection.Emit;

namespace Edu4All.Tests.Conventions;

/// <summary>Who calls a method, read out of the compiled code, lambdas and async methods included.</summary>
internal static class Calls
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly byte[] Instructions =
    [
        (byte)OpCodes.Call.Value,
        (byte)OpCodes.Callvirt.Value,
        (byte)OpCodes.Newobj.Value,
    ];

    /// <summary>Short names of the outermost types that call any of these methods.</summary>
    public static IReadOnlyList<string> To(params MethodBase[] targets) =>
        [
            .. new[] { typeof(Core.CoreSetup).Assembly, typeof(Program).Assembly }
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => MethodsOf(type).Any(method => IsCaller(method, targets)))
                .Select(type => Outermost(type).Name)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All));

    // Looks at every byte rather than at every instruction: what is no call resolves to none of a few methods.
    private static bool IsCaller(MethodBase method, MethodBase[] targets)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at + 4 < code.Length; at++)
        {
            if (
                Instructions.Contains(code[at])
                && Resolve(method, BitConverter.ToInt32(code, at + 1)) is { } called
                && targets.Any(target =>
                    target.MetadataToken == called.MetadataToken && target.Module == called.Module
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static MethodBase? Resolve(MethodBase method, int token)
    {
        // Tables of a method's definition, of a reference to one and of a generic one's instance.
        if ((token >> 24) is not (0x06 or 0x0A or 0x2B))
        {
            return null;
        }

        try
        {
            return method.Module.ResolveMethod(
                token,
                method.DeclaringType?.GetGenericArguments(),
                method.IsGenericMethod ? method.GetGenericArguments() : null
            );
        }
        catch (Exception exception) when (exception is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    private static Type Outermost(Type type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;
}
