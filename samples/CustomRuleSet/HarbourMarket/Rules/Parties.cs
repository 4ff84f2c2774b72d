using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;

namespace HarbourMarket.Rules;

/// <summary>Whose acts a policy counts.</summary>
internal static class Parties
{
    /// <summary>Whether a parameter lists a party, by the code that JSON has for it.</summary>
    public static bool Count(Parameters parameters, string parameter, Actor actor) =>
        parameters.Codes(parameter).Contains(PenaltyJson.CodeOf(actor));
}
