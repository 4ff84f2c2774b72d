using System.Text;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Takes out what a party must not see of the other: phone number and address, wherever a text quotes them, however a number is spaced.</summary>
internal sealed class Redaction
{
    private const string Withheld = "[…]";
    private readonly List<string> _secrets = [];

    public static Redaction For(Party recipient, HarassmentCase c)
    {
        var redaction = new Redaction();
        if (recipient != Party.Buyer) redaction.Hide(c.Complaint.Buyer);
        if (recipient != Party.Seller) redaction.Hide(c.Complaint.Seller);
        return redaction;
    }

    public string Apply(string text)
    {
        foreach (var secret in _secrets) text = Without(text, secret);
        return text;
    }

    private void Hide(PartyDetails party)
    {
        foreach (var secret in new[] { party.PhoneNumber, party.Address })
        {
            if (secret is not null && Significant(secret) is { Length: >= 4 } significant) _secrets.Add(significant);
        }
    }

    private static string Significant(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Looks for the letters and digits of a secret whatever stands between them, so that spacing does not hide it.</summary>
    private static string Without(string text, string secret)
    {
        var places = new List<int>();
        var significant = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            places.Add(i);
            significant.Append(char.ToUpperInvariant(text[i]));
        }

        var haystack = significant.ToString();
        var result = text;
        for (var at = haystack.LastIndexOf(secret, StringComparison.Ordinal); at >= 0;
             at = at == 0 ? -1 : haystack.LastIndexOf(secret, at - 1 + secret.Length - 1, StringComparison.Ordinal))
        {
            var (first, last) = (places[at], places[at + secret.Length - 1]);
            if (last >= result.Length) continue;
            result = string.Concat(result.AsSpan(0, first), Withheld, result.AsSpan(last + 1));
        }

        return result;
    }
}
