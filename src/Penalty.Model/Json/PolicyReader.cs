using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using static Penalty.Model.Json.PolicyParts;

namespace Penalty.Model.Json;

/// <summary>Reads files of policies on harassment: a whole policy, or one error that lists every problem.</summary>
public static class PolicyReader
{
    /// <summary>The area that it reads policies of.</summary>
    public const string Area = "harassment";

    private static readonly TimeSpan LongestMeasure = TimeSpan.FromDays(3660);

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy; lists every problem.</exception>
    public static PolicyDocument Read(string json, string name = "policy", InputLimits? limits = null) =>
        PolicyParts.Read(Area, json, name, limits, Policy);

    /// <summary>Reads a policy from a stream, and no more of it than <paramref name="limits"/> allow.</summary>
    /// <param name="stream">The stream, in UTF-8; it is left open.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="InvalidInputException">The input is not a policy; lists every problem.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static async Task<PolicyDocument> ReadAsync(
        Stream stream, string name = "policy", InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= InputLimits.Default;
        return Read(await InputText.ReadAsync(stream, name, limits, cancellationToken).ConfigureAwait(false), name, limits);
    }

    private static PolicyDocument Policy(ObjectReader o, PolicyHead head)
    {
        var policy = new PolicyDocument
        {
            Head = head,
            Conducts = List(o, "conducts", Conduct),
            Severity = o.Required("severity", v => v.Object(SeverityOf)!),
            Sanctions = List(o, "sanctions", Sanction),
            Withdrawal = o.Required("withdrawal", v => v.Object(WithdrawalOf)!),
        };
        PolicyConsistency.Check(policy, o);
        return policy;
    }

    private static ConductTerms Conduct(ObjectReader o) => new()
    {
        Kind = new ConductKind(o.Required("kind", v => v.Code())),
        Clause = o.Required("clause", v => v.Text()),
        Title = o.Required("title", Localized),
        Threshold = o.Required("threshold", v => v.Object(ThresholdOf)!),
        ProvenBy = o.Required("provenBy", v => TermOf(v, t => t.List(e => e.Choice<EvidenceKind>(), min: 1))),
        IndirectEvidenceWeight = o.Optional("indirectEvidenceWeight", v => TermOf(v, t => t.Number(0.01m, 100m))),
        Parameters = o.Or("parameters", Parameters.None, v => v.Object(ParametersOf)!),
    };

    private static Parameters ParametersOf(ObjectReader o) =>
        new([.. o.All().Select(p => KeyValuePair.Create(p.Name, TermOf(p.Value, v => v.Any())))]);

    private static Threshold ThresholdOf(ObjectReader o) => new(
        o.Required("measure", v => v.Code()), o.Required("atLeast", v => TermOf(v, t => t.Count(1))));

    private static SeverityTerms SeverityOf(ObjectReader o) => new(
        o.Required("default", v => TermOf(v, t => t.Choice<Severity>())),
        o.Or("criteria", [], v => v.List(e => e.Object(Criterion)!)));

    private static SeverityCriterion Criterion(ObjectReader o) => new(
        o.Required("id", v => v.Code()),
        o.Required("severity", v => v.Choice<Severity>()),
        new ConductKind(o.Required("conduct", v => v.Code())),
        o.Required("threshold", v => v.Object(ThresholdOf)!),
        o.Required("text", Localized));

    private static SanctionTerms Sanction(ObjectReader o) => new()
    {
        Severity = o.Required("severity", v => v.Choice<Severity>()),
        Clause = o.Required("clause", v => v.Text()),
        PointClass = o.OptionalValue("pointClass", v => v.Choice<PointClass>()),
        Points = o.Optional("points", v => TermOf(v, t => t.Count(1, 1000))),
        Compensation = o.Optional("compensation", v => v.Object(CompensationOf)!),
        StoreMeasures = o.Or("storeMeasures", [], v => v.List(e => e.Object(Measure)!)),
    };

    private static CompensationTerms CompensationOf(ObjectReader o) => new(
        o.Required("amount", v => TermOf(v, t => t.Number(0.01m, 1_000_000m))),
        o.Required("currency", v => v.Currency()),
        o.Required("payee", v => v.Choice<Party>()),
        o.Required("onlyIfFiledByBuyer", v => TermOf(v, t => t.Flag())));

    private static StoreMeasureTerms Measure(ObjectReader o) => new(
        o.Required("kind", v => v.Code()),
        o.Required("title", Localized),
        o.Required("length", v => TermOf(v, t => t.Duration(LongestMeasure))));

    private static WithdrawalTerms WithdrawalOf(ObjectReader o) => new(
        o.Required("buyerMayWithdraw", v => TermOf(v, t => t.Flag())),
        o.Required("sellerMayUploadProof", v => TermOf(v, t => t.Flag())),
        o.Required("afterRuling", v => TermOf(v, t => t.Flag())));
}
