using System.Buffers;
using System.Text;
using Penalty.Cli.Running;
using Penalty.Model.Json;
using Penalty.Model.Rulings;

namespace Penalty.Cli.Batch;

/// <summary>Rules on lines: a case in, one line out, either a ruling or a failure. Safe for several threads.</summary>
internal sealed class LineRuling
{
    private readonly PenaltyEvaluator _evaluator;
    private readonly bool _brief;

    /// <summary>Rules by an evaluator.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="brief">Whether to leave the explanation out of each ruling.</param>
    public LineRuling(PenaltyEvaluator evaluator, bool brief)
    {
        _evaluator = evaluator;
        _brief = brief;
    }

    /// <summary>Rules on the lines of a block, and gives its buffer back.</summary>
    public BlockResult Rule(LineBlock block, CancellationToken cancellationToken)
    {
        var result = new BlockResult { InputBytes = block.InputBytes };
        foreach (var line in block.Lines())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!block.IsBlank(line)) Rule(block, line, result);
        }

        block.Dispose();
        return result;
    }

    /// <summary>Rules on one line; whatever is wrong with it is told with it, the next one is not to blame.</summary>
    public void Rule(LineBlock block, Line line, BlockResult result)
    {
        var before = result.Rulings.Written.Length;
        try
        {
            if (line.TooLong) throw TooLong();
            Write(line.Number, _evaluator.Evaluate(CaseReader.ReadUtf8(block.BytesOf(line), "line")), result.Rulings);
            result.Ruled++;
        }
        catch (Exception e)
        {
            result.Rulings.CutTo(before);
            Write(line.Number, e, result.Failures);
            result.Failed++;
        }
    }

    private void Write(long line, Ruling ruling, PooledBytes output)
    {
        WrittenLine.WriteHead(line, output);
        output.Write(",\"ruling\":"u8);
        PenaltyJson.WriteUtf8(_brief ? ruling with { Explanation = Explanation.Empty } : ruling, output);
        output.Write("}\n"u8);
    }

    private static void Write(long line, Exception e, PooledBytes output)
    {
        output.Write(Encoding.UTF8.GetBytes(FailureJson.Write(FailureReport.Of(e), line)));
        output.Write("\n"u8);
    }

    private static InvalidInputException TooLong() => new("line", [new InputProblem(
        string.Empty, 1, new("a longer line", "更长的行"),
        new($"at most {InputLimits.Default.Characters} characters", $"至多 {InputLimits.Default.Characters} 个字符"))]);
}
