using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F3: what would prove it.</summary>
public sealed class FileEvidenceTests : RuleTests<FileEvidence>
{
    [Test]
    public void FileEvidence_Unproven_AdvisesTheBuyer() =>
        Conclude(Unproven()).Should().Equal("step/Buyer/file-evidence/finding/i/frequent-calls");

    [Test]
    public void FileEvidence_Established_ConcludesNothing() =>
        Conclude(Established()).Should().BeEmpty();

    [Test]
    public void FileEvidence_Below_ConcludesNothing() =>
        Conclude(Below()).Should().BeEmpty();

    [Test]
    public void FileEvidence_Absent_ConcludesNothing() =>
        Conclude(Absent()).Should().BeEmpty();
}
