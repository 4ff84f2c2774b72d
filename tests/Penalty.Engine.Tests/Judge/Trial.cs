using CsCheck;

namespace Penalty.Engine.Tests.Judge;

/// <summary>A set of rules, and what is done in one session over them after the other.</summary>
internal sealed record Trial(RuleSpec[] Rules, Script[] Scripts)
{
    public static Gen<Trial> Any(int scripts) =>
        Gen.Select(Gen.Byte.Array[2, 80].Array[1, 6], Script.Any.Array[1, scripts]).Select((rules, s) => new Trial(RulesFrom(rules), s));

    public override string ToString() => string.Concat(Rules.Select(r => $"{r}")) + string.Concat(Scripts.Select(s => $"{s}"));

    /// <summary>Every third rule begins like the one before, so that they share more than their first nodes.</summary>
    private static RuleSpec[] RulesFrom(byte[][] bytes)
    {
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i][0] % 3 == 2) bytes[i] = [.. bytes[i - 1].Take(bytes[i - 1].Length / 2), .. bytes[i]];
        }

        return [.. bytes.Select(RuleGrammar.Rule)];
    }
}
