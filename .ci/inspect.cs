// Opens each package of a feed and says what is missing in it:
//   dotnet run .ci/inspect.cs -- FEED             what every package has to have
//   dotnet run .ci/inspect.cs -- FEED --linked    and symbols that say where the sources are
using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

var feed = args[0];
var packages = Directory.GetFiles(feed, "*.nupkg").Order(StringComparer.Ordinal).Select(p => new Package(p)).ToList();
var problems = packages.SelectMany(p => Inspection.Of(p, args.Contains("--linked"))).ToList();
if (packages.Count == 0) problems.Add($"{feed}: no package");
if (packages.Select(p => p.Version).Distinct().Count() > 1) problems.Add($"{feed}: versions differ: {string.Join(", ", packages.Select(p => $"{p.Id} {p.Version}"))}");
foreach (var same in packages.GroupBy(p => p.Meta("tags")).Where(g => g.Count() > 1)) problems.Add($"{string.Join(", ", same.Select(p => p.Id))}: the same tags");
foreach (var problem in problems) Console.Error.WriteLine(problem);
Console.WriteLine($"{packages.Count} packages inspected, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;

/// <summary>A package, unzipped in memory, with its symbols.</summary>
internal sealed class Package
{
    private readonly XElement _nuspec;

    public Package(string path)
    {
        Files = Unzip(path);
        var symbols = Path.ChangeExtension(path, ".snupkg");
        Symbols = File.Exists(symbols) ? Unzip(symbols) : ImmutableDictionary<string, byte[]>.Empty;
        _nuspec = XDocument.Load(new MemoryStream(Files.Single(f => f.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value)).Root!.Elements().Single();
    }

    public ImmutableDictionary<string, byte[]> Files { get; }

    public ImmutableDictionary<string, byte[]> Symbols { get; }

    public string Id => Meta("id");

    public string Version => Meta("version");

    public bool IsTool => Files.Keys.Any(f => f.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));

    /// <summary>Where its own assembly lies, without the extension.</summary>
    public string Assembly => (IsTool ? "tools/net10.0/any/" : "lib/net10.0/") + Id;

    public IEnumerable<string> Dependencies => _nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);

    public string Meta(string name) => _nuspec.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? string.Empty;

    public string? Attribute(string element, string attribute) =>
        _nuspec.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Attribute(attribute)?.Value;

    private static ImmutableDictionary<string, byte[]> Unzip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToImmutableDictionary(e => e.FullName, Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>What every package has to have.</summary>
internal static class Inspection
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    public static IEnumerable<string> Of(Package package, bool linked) =>
        Papers(package).Concat(Code(package)).Concat(MachineCode(package)).Concat(Debugging(package, linked)).Select(p => $"{package.Id}: {p}");

    private static IEnumerable<string> Papers(Package p)
    {
        if (p.Meta("readme") is var readme && (!p.Files.TryGetValue(readme, out var text) || text.Length < 200)) yield return "no README that says something";
        if (p.Meta("icon") is var icon && (!p.Files.TryGetValue(icon, out var image) || !image.AsSpan().StartsWith(Png))) yield return "no icon";
        if (p.Meta("license") != "MIT" || p.Attribute("license", "type") != "expression") yield return "no licence";
        if (p.Meta("tags").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < 3) yield return "no tags of its own";
        if (p.Meta("description").Length < 40) yield return "no description";
        if (p.Attribute("repository", "commit") is null) yield return "no commit of the repository";
        if (!p.Files.TryGetValue(p.Assembly + ".xml", out var docs) || !System.Text.Encoding.UTF8.GetString(docs).Contains("<member ", StringComparison.Ordinal)) yield return "no XML documentation";
    }

    /// <summary>An assembly that uses nothing of a dependency would not name it.</summary>
    private static IEnumerable<string> Code(Package p)
    {
        if (!p.Files.TryGetValue(p.Assembly + ".dll", out var image))
        {
            yield return $"no {p.Assembly}.dll";
            yield break;
        }

        using var pe = new PEReader(image.ToImmutableArray());
        var reader = pe.GetMetadataReader();
        var used = reader.AssemblyReferences.Select(h => reader.GetString(reader.GetAssemblyReference(h).Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var unused in p.Dependencies.Where(d => !used.Any(u => IsOf(u, d)))) yield return $"depends on {unused} and does not use it";
        if (!pe.ReadDebugDirectory().Any(e => e.Type == DebugDirectoryEntryType.Reproducible)) yield return "not a deterministic build";
    }

    /// <summary>The package NRules has no assembly of its own: it brings NRules.Runtime, NRules.Fluent and NRules.RuleModel.</summary>
    private static bool IsOf(string assembly, string package) =>
        assembly == package || (package == "NRules" && assembly.StartsWith("NRules.", StringComparison.Ordinal));

    /// <summary>What stands under a runtime is what others compile against, with machine code.</summary>
    private static IEnumerable<string> MachineCode(Package p)
    {
        foreach (var (name, image) in p.Files.Where(f => f.Key.StartsWith("runtimes/", StringComparison.Ordinal)))
        {
            using var pe = new PEReader(image.ToImmutableArray());
            if (pe.PEHeaders.CorHeader is not { ManagedNativeHeaderDirectory.Size: > 0 }) yield return $"{name} has no machine code";
            using var portable = new PEReader(p.Files[p.Assembly + ".dll"].ToImmutableArray());
            if (Identity(pe) != Identity(portable)) yield return $"{name} is of another build";
        }
    }

    private static Guid Identity(PEReader pe)
    {
        var reader = pe.GetMetadataReader();
        return reader.GetGuid(reader.GetModuleDefinition().Mvid);
    }

    private static IEnumerable<string> Debugging(Package p, bool linked)
    {
        var name = p.Assembly + ".pdb";
        if (!p.Symbols.TryGetValue(name, out var symbols))
        {
            yield return "no symbols";
            yield break;
        }

        using var provider = MetadataReaderProvider.FromPortablePdbImage(symbols.ToImmutableArray());
        var pdb = provider.GetMetadataReader();
        using var pe = new PEReader(p.Files[p.Assembly + ".dll"].ToImmutableArray());
        var wanted = pe.ReadCodeViewDebugDirectoryData(pe.ReadDebugDirectory().First(e => e.Type == DebugDirectoryEntryType.CodeView)).Guid;
        if (new BlobContentId(pdb.DebugMetadataHeader!.Id).Guid != wanted) yield return "symbols of another build";
        var documents = pdb.Documents.Select(d => pdb.GetString(pdb.GetDocument(d).Name)).ToList();
        if (documents.Find(d => !d.StartsWith("/_", StringComparison.Ordinal)) is { } local) yield return $"symbols name a path of the machine that built them: {local}";
        if (linked && !pdb.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Any(h => pdb.GetGuid(pdb.GetCustomDebugInformation(h).Kind) == SourceLink))
            yield return "symbols without SourceLink";
    }
}
