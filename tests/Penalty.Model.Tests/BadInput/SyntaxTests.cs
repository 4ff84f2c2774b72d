using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>What is not JSON, or too much of it: one typed error with the place, and never a partial case.</summary>
public sealed class SyntaxTests
{
    [TestCase("", "", 1)]
    [TestCase("nonsense", "", 1)]
    [TestCase("{ \"complaint\": ", "complaint", 1)]
    [TestCase("{} {}", "", 1)]
    [TestCase("{\n \"a\": [ 1, 2,\n ]\n}", "a[1]", 3)]
    [TestCase("{\n \"a\": 1, // a remark\n \"b\": 2 }", "a", 2)]
    [TestCase("{ 'complaint': 1 }", "", 1)]
    [TestCase("{ complaint: 1 }", "", 1)]
    [TestCase("{ \"a\": NaN }", "a", 1)]
    [TestCase("{ \"a\": 0x10 }", "a", 1)]
    [TestCase("{ \"a\": 012 }", "a", 1)]
    [TestCase("{ \"a\": { \"b\": [ { \"c\": \"x\ny\" } ] } }", "a.b[0].c", 1)]
    [TestCase("{ \"a\": new Date() }", "a", 1)]
    public void Read_NotJson_NamesPathAndLine(string json, string path, int line)
    {
        var problem = ACase.Problems(json).Single();
        (problem.Path, problem.Line).Should().Be((path, line));
        problem.Found.En.Should().NotBeEmpty().And.NotContain("LineNumber");
        problem.Allowed.En.Should().Contain("well-formed JSON");
    }

    [TestCase("null", "null")]
    [TestCase("[]", "array")]
    [TestCase("7", "7")]
    [TestCase("\"case\"", "\"case\"")]
    public void Read_JsonThatIsNoObject_SaysWhatItIs(string json, string found) =>
        ACase.Problems(json).Single().ToString().Should().Be($"$ (line 1): found {found}; allowed: an object");

    [Test]
    public void Read_NumberBeyondAll_IsAProblem() => ACase.Problems("{ \"complaint\": 1e999 }").Should().ContainSingle(p => p.Path == "complaint" && p.Line == 1);

    [Test]
    public void Read_NestedTenThousandDeep_Throws() => ACase.Problems(new string('[', 10_000)).Single().Allowed.En.Should().Contain("32 deep");

    [Test]
    public void Read_ObjectsNestedTenThousandDeep_Throws() =>
        ACase.Problems(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))).Single().Path.Should().StartWith("a.a.a");

    [Test]
    public void Read_HundredMegabyteString_Throws() =>
        ACase.Problems("{ \"complaint\": \"" + new string('x', 100_000_000) + "\" }").Single().ToString().Should()
            .Be("$ (line 0): found 100000019 characters; allowed: at most 8000000 characters");

    [Test]
    public void Read_AnyPrefixOfACase_NeverGivesAPartialCase()
    {
        for (var length = 0; length < ACase.Valid.Length; length += 7)
            FluentActions.Invoking(() => CaseReader.Read(ACase.Valid[..length])).Should().Throw<InvalidInputException>();
    }
}
