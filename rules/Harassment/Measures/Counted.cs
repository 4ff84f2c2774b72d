using System.Collections.Immutable;
using Penalty.Model.Cases;
using Penalty.Model.Policies;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Which acts a policy counts: the parameters of a conduct applied to one act.</summary>
public static class Counted
{
    /// <summary>Whether a call counts: by a counted caller, and answered unless the policy counts unanswered calls.</summary>
    /// <param name="terms">The terms of the conduct.</param>
    /// <param name="call">The call.</param>
    /// <returns><see langword="true"/> when it counts.</returns>
    public static bool By(ConductTerms terms, PhoneCall call) =>
        Lists(terms.Parameters.Codes("countedCallers"), call.Caller)
        && (call.Answered || terms.Parameters.Flag("countUnanswered"));

    /// <summary>Whether a mailed item counts: offensive in the eyes of an accepted assessor, from a counted sender, and not ordered unless the
    /// policy counts ordered items.</summary>
    /// <param name="terms">The terms of the conduct.</param>
    /// <param name="item">The item.</param>
    /// <returns><see langword="true"/> when it counts.</returns>
    public static bool By(ConductTerms terms, MailedItem item) =>
        item.Offensive
        && Lists(terms.Parameters.Codes("acceptedAssessors"), item.AssessedBy)
        && Lists(terms.Parameters.Codes("countedSenders"), item.Sender)
        && (!item.OrderedByBuyer || terms.Parameters.Flag("countOrderedItems"));

    /// <summary>Whether a message counts: of a counted tone in the eyes of an accepted assessor, from a counted sender.</summary>
    /// <param name="terms">The terms of the conduct.</param>
    /// <param name="message">The message.</param>
    /// <returns><see langword="true"/> when it counts.</returns>
    public static bool By(ConductTerms terms, ChatMessage message) =>
        Lists(terms.Parameters.Codes("countedTones"), message.Tone)
        && Lists(terms.Parameters.Codes("acceptedAssessors"), message.AssessedBy)
        && Lists(terms.Parameters.Codes("countedSenders"), message.Sender);

    private static bool Lists(ImmutableArray<string> codes, Actor actor) => codes.Contains(Code(actor));

    private static bool Lists(ImmutableArray<string> codes, MessageTone tone) => codes.Contains(Code(tone));

    private static string Code(Actor actor) => actor switch
    {
        Actor.Buyer => "buyer",
        Actor.Seller => "seller",
        Actor.SellerAgent => "seller-agent",
        Actor.Platform => "platform",
        _ => "other",
    };

    private static string Code(MessageTone tone) => tone switch
    {
        MessageTone.Neutral => "neutral",
        MessageTone.Insulting => "insulting",
        _ => "threatening",
    };
}
