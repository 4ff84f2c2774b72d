using System.Reflection;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Rules;

namespace Penalty;

/// <summary>Builds an evaluator from policies and rules. Not for use by several threads.</summary>
public sealed class PenaltyEvaluatorBuilder
{
    private readonly List<Assembly> _assemblies = [typeof(ClauseAttribute).Assembly];
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private IEnumerable<PolicyDocument>? _policies;

    internal PenaltyEvaluatorBuilder()
    {
    }

    /// <summary>Uses these policies instead of those that Penalty brings.</summary>
    /// <param name="policies">The policies (<see cref="PolicyReader"/>).</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithPolicies(params PolicyDocument[] policies)
    {
        _policies = policies;
        return this;
    }

    /// <summary>Adds the rules of an assembly: its public rule classes.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithRules(Assembly assembly)
    {
        _assemblies.Add(assembly);
        return this;
    }

    /// <summary>Leaves out the rules that Penalty brings: only added ones run.</summary>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder WithoutBuiltInRules()
    {
        _assemblies.Remove(typeof(ClauseAttribute).Assembly);
        return this;
    }

    /// <summary>Leaves a rule out.</summary>
    /// <param name="ruleNameOrTag">The name of the rule, or a tag: then all rules that have it are left out.</param>
    /// <returns>This builder.</returns>
    public PenaltyEvaluatorBuilder Without(string ruleNameOrTag)
    {
        _leftOut.Add(ruleNameOrTag);
        return this;
    }

    /// <summary>Builds the evaluator: compiles the rules and checks the policies together.</summary>
    /// <returns>The evaluator.</returns>
    /// <exception cref="InvalidInputException">The policies do not fit together, or a policy file is not valid.</exception>
    /// <exception cref="RuleSetException">Two rules have one name, or a name or tag to leave out is that of no rule.</exception>
    public PenaltyEvaluator Build() =>
        new(new PolicyCatalog(_policies ?? BuiltInPolicies.Load()), RuleBase.Compile(_assemblies, _leftOut));
}
