using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Hosting;

/// <summary>Logs what became of each case. Event ids 10 to 19. It names cases by their complaints, and never a party.</summary>
internal sealed partial class EvaluationLog(ILogger<PenaltyEvaluator>? logger = null) : IEvaluationObserver
{
    private readonly ILogger _logger = logger ?? NullLogger<PenaltyEvaluator>.Instance;

    public void Ruled(HarassmentCase harassmentCase, Ruling ruling)
    {
        if (ruling.Referral is { } referral) Referred(ruling.ComplaintId, referral.Rule, referral.Error);
        else RuledOn(ruling.ComplaintId, ruling.Outcome);
    }

    public void Failed(HarassmentCase harassmentCase, Exception exception) => NotRuledOn(exception, harassmentCase?.Complaint?.Id);

    [LoggerMessage(10, LogLevel.Debug, "Complaint {ComplaintId}: {Outcome}")]
    private partial void RuledOn(string complaintId, Outcome outcome);

    [LoggerMessage(11, LogLevel.Warning, "Complaint {ComplaintId} is referred to a human; rule '{Rule}': {Error}")]
    private partial void Referred(string complaintId, string? rule, string error);

    [LoggerMessage(12, LogLevel.Error, "Complaint {ComplaintId} could not be ruled on")]
    private partial void NotRuledOn(Exception exception, string? complaintId);
}
