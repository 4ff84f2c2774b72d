using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>The conventions that matter, kept by tests.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Root = FindRoot();

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Penalty.Engine.Testing"] = ["Penalty.Engine"],
        ["Penalty.Model"] = [],
        ["Penalty.Rules"] = ["Penalty.Model", "Penalty.Engine"],
        ["Penalty"] = ["Penalty.Rules", "Penalty.Model", "Penalty.Engine"],
        ["Penalty.Ledger"] = ["Penalty.Model"],
        ["Penalty.Testing"] = ["Penalty", "Penalty.Rules", "Penalty.Model", "Penalty.Engine"],
        ["Penalty.Hosting"] = ["Penalty", "Penalty.Model"],
        ["Penalty.Cli"] = ["Penalty", "Penalty.Rules", "Penalty.Model", "Penalty.Ledger"],
    };

    /// <summary>The public types that change; each is made for it.</summary>
    private static readonly string[] Mutable =
        ["PenaltyEvaluatorBuilder", "PenaltyOptions", "IRulesTestSetup", "RulesTestSetup", "RulesTestFixture"];

    private static IEnumerable<string> Products => Arrows.Keys;

    [Test]
    public void EngineProject_References_NoProject() =>
        XDocument.Load(Path.Combine(Root, "src", "Penalty.Engine", "Penalty.Engine.csproj")).Descendants("ProjectReference").Should().BeEmpty();

    [Test]
    public void EngineTesting_References_NoTestFramework()
    {
        var references = Assembly.Load("Penalty.Engine.Testing").GetReferencedAssemblies().Select(a => a.Name!);
        references.Should().OnlyContain(n => Regex.IsMatch(n, @"^(System|Penalty\.Engine$|NRules)"));
    }

    [TestCaseSource(nameof(Products))]
    public void Assembly_References_OnlyWhatTheArrowsAllow(string name)
    {
        var known = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n == "Penalty" || n.StartsWith("Penalty.", StringComparison.Ordinal));
        known.Except(Arrows[name]).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Products))]
    public void Project_References_OnlyWhatTheArrowsAllow(string name)
    {
        var project = Directory.GetFiles(Root, name + ".csproj", SearchOption.AllDirectories).Single();
        var references = XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        references.Except(Arrows[name]).Should().BeEmpty();
    }

    [Test]
    public void Sources_OfRulesFacadeAndTheirTests_NameNoEngineRoot()
    {
        var folders = new[] { "rules", "src/Penalty", "src/Penalty.Testing", "src/Penalty.Hosting", "src/Penalty.Cli", "tests/Penalty.Tests", "tests/Penalty.Testing.Tests", "tests/Penalty.Rules.Tests", "tests/Scenarios.Tests", "tests/Penalty.Benchmarks", "samples" };
        var files = folders.SelectMany(d => Sources(d));
        var naming = files.Where(f => Regex.IsMatch(File.ReadAllText(f), @"\b(Penalty\.Engine|NRules)\b|^\s*#if", RegexOptions.Multiline));
        naming.Select(f => Path.GetRelativePath(Root, f)).Should().BeEmpty("the engine is chosen by the property RulesEngine");
    }

    [Test]
    public void Model_PublicTypes_AreImmutable()
    {
        var types = Products.SelectMany(n => Assembly.Load(n).GetExportedTypes())
            .Where(t => !Mutable.Contains(t.Name) && !IsRule(t) && !typeof(Exception).IsAssignableFrom(t) && !typeof(Attribute).IsAssignableFrom(t));
        var open = types.SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public)).Where(p => IsSettable(p) || IsMutableList(p.PropertyType));
        open.Select(p => $"{p.DeclaringType!.Name}.{p.Name}").Should().BeEmpty();
    }

    [Test]
    public void Rules_Each_CitesAClauseAndIsDescribed()
    {
        var rules = Penalty.PenaltyEvaluator.CreateDefault().Rules;
        rules.Should().HaveCountGreaterThan(30);
        rules.Should().OnlyContain(r => r.Clauses.Length > 0 && r.Description.Length > 20 && !r.Name.Contains('.'));
    }

    [Test]
    public void Rules_Clauses_AreStatedByAPolicy()
    {
        var stated = Penalty.BuiltInPolicies.Files().SelectMany(f => Penalty.Model.Json.PolicyFiles.Read(f.Json, f.Name).Clauses).Select(c => c.Id).ToHashSet();
        var cited = Penalty.PenaltyEvaluator.CreateDefault().Rules.SelectMany(r => r.Clauses).Distinct();
        cited.Except(stated).Should().BeEmpty();
    }

    [Test]
    public void Rules_Sources_HoldNoNumberOfThePolicy()
    {
        // Numbers stand in rules/policies. What is left in code: zero and one, and the clauses that texts and attributes cite.
        var code = Sources("rules").Select(f => (File: f, Text: Regex.Replace(File.ReadAllText(f), @"//.*|""(?:[^""\\\n]|\\.)*""", string.Empty)));
        var numbers = code.SelectMany(c => Regex.Matches(c.Text, @"(?<![\w.])\d+(\.\d+)?[mMdDlLfF]?\b").Select(m => $"{Path.GetFileName(c.File)}: {m.Value}"));
        numbers.Where(n => !n.EndsWith(": 0", StringComparison.Ordinal) && !n.EndsWith(": 1", StringComparison.Ordinal) && !n.EndsWith(": 0m", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void Facade_Sources_NameNoRuleThresholdOrClause()
    {
        var rules = Penalty.PenaltyEvaluator.CreateDefault().Rules.Select(r => r.Name).ToList();
        var naming = Sources("src/Penalty").Select(f => (File: f, Text: File.ReadAllText(f))).Where(s =>
            rules.Exists(r => s.Text.Contains($"\"{r}\"", StringComparison.Ordinal))
            || Regex.IsMatch(s.Text, @"\bF\d+(\.\d+)?\b|Penalty\.Rules\.(Complaints|Harassment|Orders|Points|Withdrawal|NextSteps)\b"));
        naming.Select(s => Path.GetRelativePath(Root, s.File)).Should().BeEmpty("conditions and numbers are the rules' and the policies'");
    }

    [Test]
    public void Files_OfTheProduct_AreShort()
    {
        var longFiles = new[] { "rules", "src", "samples" }.SelectMany(d => Sources(d)).Where(f => File.ReadLines(f).Count() > 300);
        longFiles.Select(f => Path.GetRelativePath(Root, f)).Should().BeEmpty();
    }

    private static bool IsRule(Type type) => type.BaseType?.Name == "Rule";

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");

    private static bool IsMutableList(Type type) => type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>));

    private static IEnumerable<string> Sources(string directory) =>
        Directory.EnumerateFiles(Path.Combine(Root, directory), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Penalty.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
