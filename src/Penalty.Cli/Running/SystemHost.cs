using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Penalty.Cli.Running;

/// <summary>The host of a real process.</summary>
internal static class SystemHost
{
    public static CliHost Create()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var terminal = !Console.IsOutputRedirected;
        return new CliHost
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput(),
            Error = Console.Error,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = terminal && Console.WindowWidth is > 20 and var width ? width : 140,
            Variable = Environment.GetEnvironmentVariable,
#pragma warning disable RS0030 // This is the composition root of the command.
            Clock = TimeProvider.System,
#pragma warning restore RS0030
        };
    }

    /// <summary>The console's own stream takes no notice of a reader that went away, and a batch would rule on to the end for nobody.</summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
