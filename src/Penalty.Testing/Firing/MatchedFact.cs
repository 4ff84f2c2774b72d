using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>What a fact that a rule matched has to be. Made by <see cref="Matched"/>. Immutable.</summary>
public sealed class MatchedFact
{
    private readonly string _text;
    private readonly Func<IFactMatch, bool> _isMetBy;

    internal MatchedFact(string text, Func<IFactMatch, bool> isMetBy) => (_text, _isMetBy) = (text, isMetBy);

    /// <summary>What the fact has to be, in words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => _text;

    /// <summary>Whether each has a fact of its own in the match.</summary>
    internal static bool AreMetBy(IReadOnlyList<MatchedFact> wanted, IMatch match)
    {
        var facts = match.Facts.ToArray();
        return Choose([.. wanted.Select(w => facts.Where(w._isMetBy).ToArray())], [], 0);
    }

    private static bool Choose(IFactMatch[][] candidates, HashSet<IFactMatch> taken, int next)
    {
        if (next == candidates.Length) return true;
        foreach (var fact in candidates[next])
        {
            if (!taken.Add(fact)) continue;
            if (Choose(candidates, taken, next + 1)) return true;
            taken.Remove(fact);
        }

        return false;
    }
}
