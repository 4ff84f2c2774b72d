using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Architecture.Tests;

/// <summary>The conventions that matter, kept by tests.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Root = FindRoot();

    /// <summary>Who may know whom: the arrows of the house, those that follow from others included. What starts a program may know the second runtime;
    /// the product itself knows NRules alone.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Penalty.Model"] = [],
        ["Penalty.Rules"] = ["Penalty.Model", "NRules"],
        ["Penalty"] = ["Penalty.Rules", "Penalty.Model", "NRules"],
        ["Penalty.Ledger"] = ["Penalty.Model"],
        ["Penalty.Testing"] = ["Penalty", "Penalty.Rules", "Penalty.Model", "Penalty.Ledger", "NRules"],
        ["Penalty.Hosting"] = ["Penalty", "Penalty.Rules", "Penalty.Model", "Penalty.Ledger", "Penalty.Engine", "NRules"],
        ["Penalty.Cli"] = ["Penalty", "Penalty.Rules", "Penalty.Model", "Penalty.Ledger", "Penalty.Engine", "NRules"],
    };

    private static readonly string[] MayKnowTheSecondRuntime = ["Penalty.Hosting", "Penalty.Cli"];

    /// <summary>The public types that change; each is made for it.</summary>
    private static readonly string[] Mutable =
        ["PenaltyEvaluatorBuilder", "PenaltyOptions"];

    private static IEnumerable<string> Products => Arrows.Keys;

    [Test]
    public void EngineProject_References_NoProject() =>
        XDocument.Load(Path.Combine(Root, "src", "Penalty.Engine", "Penalty.Engine.csproj")).Descendants("ProjectReference").Should().BeEmpty();

    [Test]
    public void Testing_References_NoTestFramework()
    {
        var references = Assembly.Load("Penalty.Testing").GetReferencedAssemblies().Select(a => a.Name!);
        references.Should().OnlyContain(n => Regex.IsMatch(n, @"^(System|Penalty|NRules)(\.|$)"));
    }

    [TestCaseSource(nameof(Products))]
    public void Assembly_References_OnlyWhatTheArrowsAllow(string name)
    {
        var known = Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(n => Regex.IsMatch(n, @"^(Penalty|NRules)(\.|$)"));
        known.Select(n => n.StartsWith("NRules", StringComparison.Ordinal) ? "NRules" : n).Except(Arrows[name]).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Products))]
    public void Project_References_OnlyWhatTheArrowsAllow(string name)
    {
        var project = Directory.GetFiles(Root, name + ".csproj", SearchOption.AllDirectories).Single();
        var references = XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        references.Except(Arrows[name]).Should().BeEmpty();
    }

    [Test]
    public void Projects_OfTheProduct_NameNRulesWhereTheyUseItsPackage()
    {
        var naming = Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Where(f => XDocument.Load(f).Descendants("PackageReference").Any(r => r.Attribute("Include")?.Value == "NRules"))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(Arrows.ContainsKey);
        naming.Should().BeSubsetOf(Arrows.Where(a => a.Value.Contains("NRules")).Select(a => a.Key));
    }

    [Test]
    public void Sources_OfTheProduct_DoNotNameTheSecondRuntime()
    {
        var folders = Products.Except(MayKnowTheSecondRuntime).Select(n => n == "Penalty.Rules" ? "rules" : $"src/{n}").Append("samples");
        var naming = folders.SelectMany(Sources).Where(f => Regex.IsMatch(File.ReadAllText(f), @"\bPenalty\.Engine\b|\bpenalty-engine\b|^\s*#if", RegexOptions.Multiline));
        naming.Select(f => Path.GetRelativePath(Root, f)).Should().BeEmpty("a runtime is chosen by what starts a program");
    }

    [Test]
    public void Runtimes_BesideNRules_AreNamedInOnePlace()
    {
        var naming = new[] { "src/Shared", "src/Penalty.Hosting", "src/Penalty.Cli" }.SelectMany(Sources)
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"""penalty-engine""|new (Penalty\.)?Engine\."));
        naming.Select(f => Path.GetRelativePath(Root, f)).Should().Equal(Path.Combine("src", "Shared", "Runtimes.cs"));
    }

    [Test]
    public void Rules_OfAnArea_AreThoseThatAnswerItsQuestion()
    {
        // A folder of rules is that of one question: what a rule matches says which one, and no list of rules has to.
        var compiled = new List<IRuleDefinition[]>();
        var evaluator = Penalty.PenaltyEvaluator.CreateBuilder().WithRules(typeof(MatchesAnything)).UseRuntime(rules =>
        {
            compiled.Add([.. rules.Where(r => r.Name != nameof(MatchesAnything))]);
            return new RuleCompiler().Compile(rules);
        }).Build();
        compiled.SelectMany(r => r).Select(r => r.Name).Should().BeEquivalentTo(
            evaluator.Rules.Select(r => r.Name).Where(n => n != nameof(MatchesAnything)), "each rule answers one question");
        compiled.SelectMany(rules => rules.Select(FolderOf).Distinct()).Should().OnlyHaveUniqueItems();
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

    private static string FolderOf(IRuleDefinition rule) => ((Type)rule.Properties[RuleProperties.ClrType]).Namespace!;

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

    [Name(nameof(MatchesAnything))]
    [Penalty.Rules.Clause("F1")]
    private sealed class MatchesAnything : Rule
    {
        public override void Define()
        {
            Penalty.Model.IIdentifiedFact fact = null!;
            When().Match(() => fact);
            Then().Do(_ => Console.Out.Flush());
        }
    }
}
