using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Penalty;

/// <summary>Walks through the compiled code of a method: what it refers to, by metadata token.</summary>
internal static class Instructions
{
    private const byte TwoByteOpCode = 0xFE;
    private const int TokenSize = sizeof(int);

    private static readonly OperandType?[] OneByte = new OperandType?[byte.MaxValue + 1];
    private static readonly OperandType?[] TwoByte = new OperandType?[byte.MaxValue + 1];

    static Instructions()
    {
        foreach (var code in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!))
            (code.Size == 1 ? OneByte : TwoByte)[(byte)code.Value] = code.OperandType;
    }

    /// <summary>The tokens of the methods that the code calls, makes delegates of or constructs with, and of the texts that stand in it.</summary>
    public static IEnumerable<(OperandType Kind, int Token)> Of(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var two = code[at] == TwoByteOpCode;
            if (two) at++;
            var operand = (two ? TwoByte : OneByte)[code[at++]];
            if (operand is OperandType.InlineMethod or OperandType.InlineString)
                yield return (operand.Value, BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)));
            at += SizeOf(operand, code, at);
        }
    }

    private static int SizeOf(OperandType? operand, byte[] code, int at) => operand switch
    {
        null or OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => sizeof(byte),
        OperandType.InlineVar => sizeof(short),
        OperandType.InlineI8 or OperandType.InlineR => sizeof(long),
        OperandType.InlineSwitch => TokenSize + (TokenSize * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at))),
        _ => TokenSize,
    };
}
