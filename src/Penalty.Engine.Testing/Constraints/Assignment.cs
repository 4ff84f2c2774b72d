namespace Penalty.Engine.Testing;

/// <summary>Which fact of a match serves which constraint.</summary>
internal sealed class Assignment
{
    private readonly IReadOnlyList<FactConstraint> _constraints;
    private readonly IFactMatch[] _facts;

    private Assignment(IReadOnlyList<FactConstraint> constraints, IFactMatch[] facts)
    {
        _constraints = constraints;
        _facts = facts;
    }

    /// <summary>
    /// Gives each constraint a fact of its own, the earlier ones the earlier facts; <see langword="null"/> when that can't be.
    /// </summary>
    public static Assignment? Find(IReadOnlyList<FactConstraint> constraints, IMatch match)
    {
        var facts = match.Facts.ToArray();
        var candidates = constraints.Select(c => facts.Where(c.IsSatisfiedBy).ToArray()).ToArray();
        var chosen = new IFactMatch[constraints.Count];
        return Choose(candidates, chosen, 0) ? new Assignment(constraints, chosen) : null;
    }

    public void Report()
    {
        for (var i = 0; i < _facts.Length; i++) _constraints[i].Report(_facts[i]);
    }

    private static bool Choose(IFactMatch[][] candidates, IFactMatch[] chosen, int next)
    {
        if (next == chosen.Length) return true;
        foreach (var fact in candidates[next].Where(f => !chosen.AsSpan(0, next).Contains(f)))
        {
            chosen[next] = fact;
            if (Choose(candidates, chosen, next + 1)) return true;
        }

        return false;
    }
}
