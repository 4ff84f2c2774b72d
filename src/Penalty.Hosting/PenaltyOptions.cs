using Penalty.Model;
using Penalty.Model.Json;

namespace Penalty.Hosting;

/// <summary>What a host sets, by default in the section <c>Penalty</c> of its configuration. Validated when the host starts; a change takes effect
/// at the next start.</summary>
public sealed class PenaltyOptions
{
    /// <summary>The name of the section.</summary>
    public const string SectionName = "Penalty";

    /// <summary>Policy files, and folders whose <c>*.json</c> files are read, those of folders in them included. A path that is not rooted begins at the
    /// content root of the host. Of an area that none is given for, the policies that Penalty brings apply.</summary>
    public IList<string> Policies { get; } = [];

    /// <summary>Assemblies with rule classes: names, or paths that end in <c>.dll</c>. A path that is not rooted begins at the content root of the host.</summary>
    public IList<string> RuleAssemblies { get; } = [];

    /// <summary>Rules to leave out, by name or tag.</summary>
    public IList<string> Without { get; } = [];

    /// <summary>Whether the rules that Penalty brings are left out.</summary>
    public bool WithoutBuiltInRules { get; set; }

    /// <summary>Whether warnings of the rule set keep the host from starting.</summary>
    public bool Strict { get; set; }

    /// <summary>What the rules run on: <c>nrules</c>, or <c>penalty-engine</c>, a faster runtime with the same rulings.</summary>
    public string Runtime { get; set; } = Runtimes.Default;

    /// <summary>How many items of a stream are worked on at once at most; the number of processors when <see langword="null"/>.</summary>
    public int? MaxParallel { get; set; }

    /// <summary>How large policy files, and case files that the evaluator reads, may be.</summary>
    public InputLimits InputLimits { get; set; } = new();

    /// <summary>The language in which mistakes are told and logged.</summary>
    public Language Language { get; set; }

    /// <summary>What could not be bound from the configuration.</summary>
    internal IList<LocalizedText> Unbound { get; } = [];
}
