using System.Globalization;
using Penalty.Ledger.TestHost;

// A process that posts, for tests that race it against another or kill it: post FILE SELLER NAME COUNT [SHARED], or measure FILE.
return args switch
{
    ["post", var file, var seller, var name, var count, .. var shared] => await Poster.RunAsync(
        file, seller, name, int.Parse(count, CultureInfo.InvariantCulture), shared is [var s] ? int.Parse(s, CultureInfo.InvariantCulture) : 0),
    ["measure", var file] => await Measurement.RunAsync(file),
    _ => throw new ArgumentException($"unknown: {string.Join(' ', args)}"),
};
