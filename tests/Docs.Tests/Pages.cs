namespace Docs.Tests;

/// <summary>The pages that users read, and the blocks in them.</summary>
internal static class Pages
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", ".git"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<Block> Blocks(string language) => Files(Root).SelectMany(BlocksOf).Where(b => b.Language == language);

    /// <summary>The blocks of a page up to and with one, as far back as blocks say that they continue.</summary>
    public static IReadOnlyList<Block> UpTo(Block last)
    {
        var before = BlocksOf(Path.Combine(Root, last.Page)).Where(b => b.Language == last.Language && b.Line <= last.Line).Reverse().ToList();
        return [.. before.Take(before.FindIndex(b => !b.Has("continues")) + 1).Reverse()];
    }

    private static IEnumerable<string> Files(string directory) =>
        Directory.GetFiles(directory, "*.md")
            .Concat(Directory.GetDirectories(directory).Where(d => !Skipped.Contains(Path.GetFileName(d))).SelectMany(Files))
            .Order(StringComparer.Ordinal);

    private static List<Block> BlocksOf(string path)
    {
        var page = Path.GetRelativePath(Root, path).Replace('\\', '/');
        var lines = File.ReadAllLines(path);
        var blocks = new List<Block>();
        var from = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            if (end < 0) throw new InvalidDataException($"{page}:{i + 1}: a block that is not closed");
            blocks.Add(new Block(page, i + 1, lines[i][3..].Trim(), string.Join('\n', lines[from..i]), string.Join('\n', lines[(i + 1)..end])));
            i = end;
            from = end + 1;
        }

        return blocks;
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Penalty.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
