using System.Reflection;

namespace Penalty.Engine.Tests.Conformance;

/// <summary>Rule classes and hosts written for NRules compile for the engine only when it has every type and member that they may use.</summary>
public class ConformanceTests
{
    private const string TestingNamespace = "Penalty.Engine.Testing";

    private static readonly Assembly Engine = typeof(RuleCompiler).Assembly;

    [Test]
    public void The_engine_has_all_listed_types_and_members() =>
        All(Engine, t => t.Namespace != TestingNamespace).Should().BeEmpty();

    [Test]
    public void The_testing_library_has_all_listed_types_and_members() =>
        All(typeof(Testing.RulesTestFixture).Assembly, t => t.Namespace == TestingNamespace).Should().BeEmpty();

    [Test]
    public void The_listing_is_read_whole()
    {
        var types = ApiListing.Read();

        types.Should().HaveCountGreaterThan(150);
        types.Single(t => t.Name == "IKeyedLookup<TKey, TElement>").Bases
            .Should().Equal("ILookup<TKey, TElement>", "IEnumerable<IGrouping<TKey, TElement>>", "IEnumerable");
        types.Single(t => t.Name == "TagAttribute").Members.Should().Equal("ctor(string value)");
    }

    // One text, so that a failure shows all differences and not the first.
    private static string All(Assembly assembly, Func<ListedType, bool> filter) => string.Join(
        Environment.NewLine,
        ApiListing.Read().Where(filter).SelectMany(t => Differences(t, assembly)));

    private static IEnumerable<string> Differences(ListedType listed, Assembly assembly)
    {
        var type = assembly.GetExportedTypes()
            .FirstOrDefault(t => t.Namespace == listed.Namespace && ApiRendering.Name(t) == listed.Name);
        if (type is null) return [$"{listed.FullName}: no such type"];
        var declaration = ApiRendering.Declaration(type);
        return new[] { listed.Declaration }.Except([declaration]).Select(d => $"{listed.FullName}: {declaration} instead of {d}")
            .Concat(listed.Bases.Except(ApiRendering.Bases(type)).Select(b => $"{listed.FullName}: no base {b}"))
            .Concat(listed.Members.Except(ApiRendering.Members(type)).Select(m => $"{listed.FullName}: no {m}"));
    }
}
