namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>One case as every contender gets it: the complaint to decide and everything that was filed, in one list.</summary>
public sealed class DecisionCase
{
    public DecisionCase(string complaintId, object[] facts)
    {
        ComplaintId = complaintId;
        Facts = facts;
    }

    public string ComplaintId { get; }

    public object[] Facts { get; }

    /// <summary>The same facts in another order: the verdict must not depend on it.</summary>
    public DecisionCase Shuffled(int seed)
    {
        var facts = Facts.ToArray();
        new Random(seed).Shuffle(facts);
        return new DecisionCase(ComplaintId, facts);
    }
}
