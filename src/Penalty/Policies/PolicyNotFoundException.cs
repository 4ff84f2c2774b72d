namespace Penalty;

/// <summary>There is no policy to rule by.</summary>
public sealed class PolicyNotFoundException : Exception
{
    internal PolicyNotFoundException(string message)
        : base(message)
    {
    }
}
