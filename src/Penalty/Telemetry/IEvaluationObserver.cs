using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>Is told of every case that an evaluator ruled on, or could not: for logs and the like. Called from each thread that evaluates, so it has
/// to be safe for several; what it throws fails the evaluation.</summary>
public interface IEvaluationObserver
{
    /// <summary>A case was ruled on; it may have been referred to a human.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <param name="ruling">The ruling.</param>
    void Ruled(HarassmentCase harassmentCase, Ruling ruling);

    /// <summary>There is no ruling on a case.</summary>
    /// <param name="harassmentCase">The case.</param>
    /// <param name="exception">Why not; it is thrown after this call.</param>
    void Failed(HarassmentCase harassmentCase, Exception exception);
}
