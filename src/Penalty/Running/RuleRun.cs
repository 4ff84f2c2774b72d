using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>What a run came to: conclusions by id, or why there are none. It holds nothing of the runtime's, so it outlives the session.</summary>
internal sealed record RuleRun(ImmutableArray<ConcludedStep> Steps, Referral? Referral)
{
    public IEnumerable<T> Of<T>()
        where T : Conclusion => Steps.Select(s => s.Conclusion).OfType<T>();
}

/// <summary>One conclusion that stands, the rule that drew it, and the facts that the rule matched, one perhaps several times.</summary>
internal sealed record ConcludedStep(Conclusion Conclusion, string Rule, ImmutableArray<IIdentifiedFact> Matched);
