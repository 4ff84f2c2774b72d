using System.Text;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>What a command runs in: its streams, the terminal, the environment and the clock. A test gives its own.</summary>
internal sealed class CliHost : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private StreamWriter? _out;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody looks at standard output while it is written.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error while it is written.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The width of the terminal in columns; of no terminal, what a wide one has.</summary>
    public int Width { get; init; } = 140;

    /// <summary>Looks up a variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The clock: for rates, and for <c>now</c> where a command takes an instant.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The language that the command speaks.</summary>
    public Language Language { get; set; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Out => _out ??= new StreamWriter(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Colour is for people: not for pipes and files, and not for those who set NO_COLOR.</summary>
    public bool Colour => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public string Say(string en, string zhCn) => Language == Language.ZhCn ? zhCn : en;

    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>Hands on what was written. A reader that went away wants no more, and is no fault.</summary>
    /// <returns>Whether it could be handed on.</returns>
    public bool Flush()
    {
        try
        {
            _out?.Flush();
            Output.Flush();
            Error.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }
}
