namespace Penalty.Model;

/// <summary>A language that texts are given in.</summary>
public enum Language
{
    /// <summary>English, <c>en</c>.</summary>
    En,

    /// <summary>Simplified Chinese, <c>zh-CN</c>.</summary>
    ZhCn,
}
