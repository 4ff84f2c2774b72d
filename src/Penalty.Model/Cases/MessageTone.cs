namespace Penalty.Model.Cases;

/// <summary>What a message was assessed to be (F6: threatening, insulting or harassing others).</summary>
public enum MessageTone
{
    /// <summary>Neither insulting nor threatening.</summary>
    Neutral,

    /// <summary>Insulting.</summary>
    Insulting,

    /// <summary>Threatening.</summary>
    Threatening,
}
