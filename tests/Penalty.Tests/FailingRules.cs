using Penalty.Model.Cases;
using Penalty.Rules;

namespace Penalty.Tests;

[Name("Failing condition")]
[Tag("failing condition")]
[Clause("F0.1")]
public sealed class FailingCondition : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint, c => Broken(c.Id));
        Then().Do(_ => Nothing());
    }

    internal static bool Broken(string id) => throw new InvalidOperationException("broken on purpose");

    private static void Nothing()
    {
    }
}

[Name("Failing action")]
[Tag("failing action")]
[Clause("F0.2")]
public sealed class FailingAction : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        When().Match(() => complaint);
        Then().Do(_ => FailingCondition.Broken(complaint.Id));
    }
}
