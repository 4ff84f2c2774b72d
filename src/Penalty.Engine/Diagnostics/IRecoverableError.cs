namespace Penalty.Engine.Diagnostics;

/// <summary>An error that a handler can declare handled.</summary>
public interface IRecoverableError
{
    /// <summary>Whether the error is handled: then it is not thrown.</summary>
    bool IsHandled { get; set; }

    /// <summary>The error.</summary>
    Exception? Exception { get; }
}
