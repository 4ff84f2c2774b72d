using System.Diagnostics.CodeAnalysis;

namespace Penalty.Testing;

/// <summary>Where the description of a case begins: <c>Case.Filed().ByBuyer().With(3.Calls().Within(1.Hours()))</c>.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "A test reads like the case; Visual Basic writes [Case].")]
public static class Case
{
    /// <summary>A complaint that the buyer filed, as yet without any act: it alleges frequent calls (F1.1) in one incident, in March 2023 and so
    /// under the first policy that Penalty brings.</summary>
    /// <returns>The builder.</returns>
    public static CaseBuilder Filed() => new(CaseDraft.Empty);

    /// <summary>A case that the platform found itself, without a complaint of the buyer: no compensation follows from it (F4.1, F4.2).</summary>
    /// <returns>The builder.</returns>
    public static CaseBuilder FoundByPlatform() => Filed().ByPlatform();

    /// <summary>The case of a complaint whose acts all lie in one incident, seen from its acts: <c>Case.Of(12.Calls(), 1.Insults())</c>.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The builder.</returns>
    public static CaseBuilder Of(params Acts[] acts) => Filed().With(acts);
}
