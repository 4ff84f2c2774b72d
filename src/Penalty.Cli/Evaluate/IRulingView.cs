using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Evaluate;

/// <summary>A form in which rulings are shown.</summary>
internal interface IRulingView
{
    /// <summary>Shows a ruling.</summary>
    void Show(string path, HarassmentCase harassmentCase, Ruling ruling);

    /// <summary>All have been shown.</summary>
    void Complete();
}
