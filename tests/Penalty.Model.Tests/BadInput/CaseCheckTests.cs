using Penalty.Model.Cases;
using Penalty.Model.Json;

namespace Penalty.Model.Tests.BadInput;

/// <summary>A case that was built in code is held to what is asked of a file.</summary>
public sealed class CaseCheckTests
{
    private static readonly HarassmentCase Valid = CaseReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "08-serious-filed-by-buyer.json")));

    [Test]
    public void Check_ValidCase_PassesIt() => FluentActions.Invoking(() => CaseReader.Check(Valid)).Should().NotThrow();

    [Test]
    public void Check_CallOfAnUnknownIncidentAndAnIdTwice_TellsBoth()
    {
        var wrong = Valid with { Calls = [.. Valid.Calls.Skip(1), Valid.Calls[1], Valid.Calls[0] with { IncidentId = "nowhere" }] };
        var problems = FluentActions.Invoking(() => CaseReader.Check(wrong)).Should().Throw<InvalidInputException>().Which.Problems;
        problems.Should().Contain(p => p.Found.En.Contains("nowhere")).And.Contain(p => p.Found.En.Contains("second time"));
    }
}
