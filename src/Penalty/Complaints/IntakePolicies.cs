using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty;

/// <summary>The policies that apply to a complaint that is not filed yet.</summary>
/// <param name="Filing">How it is filed.</param>
/// <param name="Harassment">What it can be about, and what proves that.</param>
internal sealed record IntakePolicies(ComplaintPolicy Filing, PolicyDocument Harassment)
{
    public IEnumerable<PolicyFile> All => [Filing, Harassment];

    public IEnumerable<object> Routes => Filing.Routes.Select(r => new ApplicableRoute(Filing.Id, r));

    public IEnumerable<object> Attachments => Filing.Attachments.Select(a => new ApplicableAttachment(Filing.Id, a));

    public IEnumerable<object> Needs => Filing.Needs.Select(n => new ApplicableIntakeNeed(Filing.Id, n));

    public IEnumerable<object> Allegations(IEnumerable<ConductKind> conducts) =>
        conducts.Distinct().Select(c => new IntakeAllegation(c, Harassment));
}
