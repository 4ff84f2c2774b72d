namespace Penalty.Model.Policies.Complaints;

/// <summary>What a complaint of harassment can need before it is filed.</summary>
public enum IntakeNeed
{
    /// <summary>The transaction that it concerns.</summary>
    Transaction,

    /// <summary>That it concerns one transaction and no more.</summary>
    OneTransaction,

    /// <summary>The route on which it is filed.</summary>
    Route,

    /// <summary>The buyer, who complains.</summary>
    Buyer,

    /// <summary>The seller, who is complained about.</summary>
    Seller,

    /// <summary>The conduct that is alleged.</summary>
    Conduct,

    /// <summary>That the policy knows each conduct that is alleged.</summary>
    KnownConduct,

    /// <summary>Evidence for each conduct that is alleged.</summary>
    Evidence,

    /// <summary>That some of the evidence for a conduct is of a kind that can prove it.</summary>
    FittingEvidence,

    /// <summary>That each piece of evidence says of what kind it is, where it can be found, and what it is to prove.</summary>
    EvidenceDetails,

    /// <summary>That each piece of evidence is for a conduct that is alleged.</summary>
    EvidencePurpose,

    /// <summary>What happened, in the complainant's words.</summary>
    Account,

    /// <summary>When it last happened.</summary>
    LastAct,
}
