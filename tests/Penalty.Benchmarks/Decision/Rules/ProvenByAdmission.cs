using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>An admission proves a conduct (F3.5).</summary>
[Priority(Stage.Prove)]
public sealed class ProvenByAdmission : Rule
{
    public override void Define()
    {
        ConductShown shown = null!;
        Admission admission = null!;

        When()
            .Match(() => shown)
            .Match(() => admission, a => a.ComplaintId == shown.ComplaintId, a => a.Conduct == shown.Conduct);

        Then()
            .Yield(_ => new Proof(shown.ComplaintId, admission.Conduct, 1));
    }
}
