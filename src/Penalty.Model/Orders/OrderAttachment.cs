using Penalty.Model.Cases;

namespace Penalty.Model.Orders;

/// <summary>Material that shows that an order is malicious.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of material it is.</param>
/// <param name="Reference">Where it can be found: a file name, a record number.</param>
public sealed record OrderAttachment(string Id, EvidenceKind Kind, string Reference) : IIdentifiedFact;
