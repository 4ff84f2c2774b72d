namespace Penalty.Model.Orders;

/// <summary>A consumer's agreement to the closing of an order (F9.3).</summary>
/// <param name="Id">Its id.</param>
/// <param name="AgreedAt">When the consumer agreed, with its offset from UTC.</param>
/// <param name="Form">How it is shown.</param>
/// <param name="Reference">Where it can be found: a file name, a record number; <see langword="null"/> when there is nothing to find.</param>
public sealed record ConsumerAgreement(string Id, DateTimeOffset AgreedAt, AgreementForm Form, string? Reference) : IIdentifiedFact;
