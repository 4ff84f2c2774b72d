using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision;

/// <summary>The numbers that every contender decides by.</summary>
public static class Policy
{
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    public const int Compensation = 300;

    public static int ShownFrom(Conduct conduct) => conduct == Conduct.FrequentCalls ? 3 : 1;

    public static int SeriousFrom(Conduct conduct) => conduct == Conduct.FrequentCalls ? 8 : 3;

    public static int EspeciallySeriousFrom(Conduct conduct) => conduct == Conduct.FrequentCalls ? 20 : 6;

    public static bool Proves(EvidenceKind kind, Conduct conduct) => conduct == Conduct.FrequentCalls
        ? kind is EvidenceKind.CallRecord or EvidenceKind.ChatScreenshot
        : kind is EvidenceKind.Waybill;

    public static int Points(Severity severity) => severity switch
    {
        Severity.General => 2,
        Severity.Serious => 12,
        Severity.EspeciallySerious => 48,
        _ => 0,
    };

    public static char PointClass(Severity severity) => severity switch
    {
        Severity.General or Severity.Serious => 'A',
        Severity.EspeciallySerious => 'B',
        _ => '-',
    };
}
