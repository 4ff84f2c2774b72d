namespace Penalty.Engine;

internal sealed class DefaultFactIdentityComparer : IEqualityComparer<object>
{
    bool IEqualityComparer<object>.Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null || x.GetType() != y.GetType()) return false;
        return x is IIdentityProvider one && y is IIdentityProvider other
            ? Equals(one.GetIdentity(), other.GetIdentity())
            : Equals(x, y);
    }

    int IEqualityComparer<object>.GetHashCode(object obj) =>
        obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
}
