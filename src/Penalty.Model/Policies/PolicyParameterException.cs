namespace Penalty.Model.Policies;

/// <summary>A rule asked a policy for a parameter that it does not have, or has as another type.</summary>
public sealed class PolicyParameterException : Exception
{
    /// <summary>The error for one parameter.</summary>
    /// <param name="parameter">The name asked for.</param>
    /// <param name="expected">The type asked for.</param>
    /// <param name="found">The term found under that name, or <see langword="null"/> when there is none.</param>
    public PolicyParameterException(string parameter, Type expected, Term<object>? found)
        : base(found is null
            ? $"The policy has no parameter '{parameter}'; a rule needs it as {expected.Name}."
            : $"The policy's parameter '{parameter}' at {found.Path} is {found.Value.GetType().Name}; a rule needs it as {expected.Name}.")
    {
        Parameter = parameter;
    }

    /// <summary>The name asked for.</summary>
    public string Parameter { get; }
}
