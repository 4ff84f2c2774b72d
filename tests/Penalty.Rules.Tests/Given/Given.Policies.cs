using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Tests;

/// <summary>Facts for testing one rule alone: what the policies give.</summary>
internal static partial class Given
{
    public static readonly ConductKind Calls = ConductKind.FrequentCalls;
    public static readonly ConductKind Items = ConductKind.OffensiveItems;
    public static readonly ConductKind Abuse = ConductKind.AbusiveMessages;

    /// <summary>Malicious harassment (F1–F5).</summary>
    public static readonly PolicyDocument Malicious = Policy("taobao-malicious-harassment");

    /// <summary>Its successor, harassing others (F6).</summary>
    public static readonly PolicyDocument Others = Policy("taobao-harassing-others");

    /// <summary>A built-in policy with a text of its file replaced: what a change by policy staff does.</summary>
    public static PolicyDocument Changed(string id, string from, string to)
    {
        var json = Json(id);
        return json.Contains(from, StringComparison.Ordinal)
            ? PolicyReader.Read(json.Replace(from, to, StringComparison.Ordinal), id)
            : throw new ArgumentException($"The policy has no '{from}'.", nameof(from));
    }

    public static Allegation Alleged(ConductKind kind, PolicyDocument? policy = null, string incident = "i") => new(incident, kind, policy ?? Malicious);

    public static IncidentPolicy Under(PolicyDocument policy, string incident = "i") => new(incident, policy);

    public static ApplicableCriterion Criterion(string id, string incident = "i") => new(incident, Others.Severity.Criteria.Single(c => c.Id == id));

    public static ApplicableSanction Sanction(Severity severity, string incident = "i") => new(incident, Malicious.Id, TermsOf(severity, Malicious));

    public static SanctionTerms TermsOf(Severity severity, PolicyDocument policy) => policy.Sanctions.Single(s => s.Severity == severity);

    /// <summary>The terms of withdrawal of the case.</summary>
    public static ApplicableWithdrawal Terms(bool afterRuling = false) => new("p", WithdrawalTerms(true, true, afterRuling));

    private static WithdrawalTerms WithdrawalTerms(bool buyer, bool proof, bool afterRuling)
    {
        var terms = Malicious.Withdrawal;
        return terms with
        {
            BuyerMayWithdraw = terms.BuyerMayWithdraw with { Value = buyer },
            SellerMayUploadProof = terms.SellerMayUploadProof with { Value = proof },
            AfterRuling = terms.AfterRuling with { Value = afterRuling },
        };
    }

    private static PolicyDocument Policy(string id) => PolicyReader.Read(Json(id), id);

    private static string Json(string id) => Read($"policies/harassment/{id}.json");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ClauseAttribute).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
