using System.Text;
using Penalty.Model;

namespace Penalty;

/// <summary>A text in one language, in the making.</summary>
internal sealed class StatementText
{
    private readonly StringBuilder _text = new();
    private readonly Language _language;

    public StatementText(Language language) => _language = language;

    public void Line(string en, string zhCn) => _text.Append(_language == Language.ZhCn ? zhCn : en).Append('\n');

    public void Section(string en, string zhCn)
    {
        _text.Append('\n');
        Line(en, zhCn);
    }

    public void Item(string en, string zhCn) => Line("  - " + en, "  - " + zhCn);

    public void Item(LocalizedText text, string source) => Item($"{text.En} [{source}]", $"{text.ZhCn} [{source}]");

    public void SubItem(string en, string zhCn) => Line("      " + en, "      " + zhCn);

    public override string ToString() => _text.ToString();
}
