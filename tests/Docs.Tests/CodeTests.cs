using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Docs.Tests;

/// <summary>Code on a page is either a quotation of a file that the page links to, or compiles as it stands: with the usings that a new project has
/// by itself, and with the blocks before it when it says that it continues them (<c>```csharp continues</c>).</summary>
public sealed class CodeTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References = [.. ReferencedAssemblies()];

    private static IEnumerable<Block> Code => Pages.Blocks("csharp");

    [TestCaseSource(nameof(Code))]
    public void Code_OnAPage_IsQuotedFromAFileOrCompiles(Block block)
    {
        if (!IsQuoted(block)) Compile(block).Should().BeEmpty("{0} is what a reader copies", block);
    }

    private static List<string> Compile(Block block)
    {
        var blocks = Pages.UpTo(block);
        var body = string.Join('\n', blocks.Select(b => b.Text));
        var usings = Regex.Matches(body, @"^using [\w.]+( = [\w.<>]+)?;\s*$", RegexOptions.Multiline).Select(m => m.Value.Trim()).Distinct();
        var code = string.Join('\n', usings) + "\n" + Regex.Replace(body, @"^using [\w.]+( = [\w.<>]+)?;\s*$", string.Empty, RegexOptions.Multiline);
        return new[] { OutputKind.ConsoleApplication, OutputKind.DynamicallyLinkedLibrary }
            .Select(kind => Errors(kind, StatementsFirst(code)).ToList())
            .MinBy(errors => errors.Count)!;
    }

    private static IEnumerable<string> Errors(OutputKind kind, string code)
    {
        var trees = new[] { ImplicitUsings, code }.Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)));
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Page", trees, References, options).GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error && !(kind == OutputKind.DynamicallyLinkedLibrary && d.Id == "CS8805"))
            .Select(d => d.ToString());
    }

    /// <summary>A program's statements stand before its types; on a page, a type may well be shown first.</summary>
    private static string StatementsFirst(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        var statements = root.Members.Where(m => m is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);
        var types = root.Members.Where(m => m is not Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);
        return root.WithMembers(SyntaxFactory.List(statements.Concat(types))).ToFullString();
    }

    private static bool IsQuoted(Block block) =>
        Regex.Matches(block.Before, @"\]\(([^)#]+\.cs)\)")
            .Select(m => Path.Combine(Pages.Root, Path.GetDirectoryName(block.Page)!, m.Groups[1].Value))
            .Any(path => File.ReadAllText(path).ReplaceLineEndings("\n").Contains(block.Text, StringComparison.Ordinal));

    private static IEnumerable<MetadataReference> ReferencedAssemblies()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var own = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsManaged);
        return platform.Concat(own).DistinctBy(Path.GetFileName).Select(p => MetadataReference.CreateFromFile(p));
    }

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }
}
