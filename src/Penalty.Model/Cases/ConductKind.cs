namespace Penalty.Model.Cases;

/// <summary>A kind of conduct, named by a code such as <c>frequent-calls</c>. The list is open: a policy may define kinds of its own.</summary>
/// <param name="Code">The code in lower-case words joined by hyphens.</param>
public readonly record struct ConductKind(string Code)
{
    /// <summary>Calling the buyer frequently (F1.1).</summary>
    public static ConductKind FrequentCalls { get; } = new("frequent-calls");

    /// <summary>Mailing the buyer objects that cause aversion (F1.2).</summary>
    public static ConductKind OffensiveItems { get; } = new("offensive-items");

    /// <summary>Threatening or insulting messages (F6).</summary>
    public static ConductKind AbusiveMessages { get; } = new("abusive-messages");

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
