using NRules.AgendaFilters;
using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>What a host may hand over that only one of the two runtimes heeds.</summary>
public class HostTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Test]
    public void Compile_Cancelled_NRulesReturnsAFactory()
    {
        new NRules.RuleCompiler().Invoking(c => c.Compile(Definitions(EachBuyer()), Cancelled)).Should().NotThrow();
        new RuleCompiler().Invoking(c => c.Compile(Definitions(EachBuyer()), Cancelled)).Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void AddFilter_AgendaFilterOfTheHost_PenaltyEngineRefusesAndNamesTheOtherRuntime()
    {
        var nrules = OnNRules(EachBuyer());
        nrules.Session.Agenda.AddFilter(new Nothing());
        nrules.Insert(B(1)).Session.Fire().Should().Be(0);

        OnPenalty(EachBuyer()).Session.Agenda.Invoking(a => a.AddFilter(new Nothing()))
            .Should().Throw<NotSupportedException>().WithMessage("*runtime 'nrules'*");
    }

    [Test]
    public void AddFilter_AgendaFilterOfTheHostForARule_PenaltyEngineRefusesAndNamesTheOtherRuntime()
    {
        var rules = Definitions(EachBuyer(), EachBuyer("other"));
        var nrules = new NRules.RuleCompiler().Compile(rules).CreateSession();
        nrules.Agenda.AddFilter(rules.First(), new Nothing());
        nrules.Insert(B(1));
        nrules.Fire().Should().Be(1);

        new RuleCompiler().Compile(rules).CreateSession().Agenda.Invoking(a => a.AddFilter(rules.First(), new Nothing()))
            .Should().Throw<NotSupportedException>().WithMessage("*runtime 'nrules'*");
    }

    [Test]
    public void Session_DisposedOf_OnlyPenaltyEngineCanBe()
    {
        OnNRules(EachBuyer()).Session.Should().NotBeAssignableTo<IDisposable>();
        OnPenalty(EachBuyer()).Session.Should().BeAssignableTo<IDisposable>();
    }

    private sealed class Nothing : IAgendaFilter
    {
        public bool Accept(AgendaContext context, NRules.Activation activation) => false;
    }
}
