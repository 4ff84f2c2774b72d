namespace Penalty.Testing;

/// <summary>Writes a report to a file, in the form that its name asks for.</summary>
internal static class ReportFile
{
    public static void Write(string path, Func<string> markdown, Func<string> text, Func<string> json)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        var form = Path.GetExtension(path).ToUpperInvariant() switch { ".MD" => markdown, ".TXT" => text, _ => json };
        File.WriteAllText(path, form());
    }
}
