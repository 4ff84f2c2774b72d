using System.Buffers;
using System.Text;
using Penalty.Model.Json;

namespace Penalty.Model.Tests;

public sealed class Utf8Tests
{
    private static readonly string Json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "samples", "Scenarios", "expected", "08-serious-filed-by-buyer.json"));

    [Test]
    public void ReadUtf8_OfBytes_IsReadOfTheirText()
    {
        const string wrong = """{ "complaint": { "id": "投诉" } }""";

        var fromBytes = FluentActions.Invoking(() => CaseReader.ReadUtf8(Encoding.UTF8.GetBytes(wrong), "bytes")).Should().Throw<InvalidInputException>().Which;
        var fromText = FluentActions.Invoking(() => CaseReader.Read(wrong, "bytes")).Should().Throw<InvalidInputException>().Which;

        fromBytes.Message.Should().Be(fromText.Message);
    }

    [Test]
    public void ReadUtf8_OfBytesThatAreNoUtf8_TellsTheLine()
    {
        FluentActions.Invoking(() => CaseReader.ReadUtf8([.. "{\n\""u8, 0xff], "bytes")).Should().Throw<InvalidInputException>()
            .Which.Problems.Should().ContainSingle().Which.Should().Match<InputProblem>(p => p.Line == 2 && p.Found.En == "bytes that are no UTF-8");
    }

    [Test]
    public void WriteUtf8_OfARuling_IsWriteOnOneLine()
    {
        var ruling = PenaltyJson.ReadRuling(Json);
        var bytes = new ArrayBufferWriter<byte>();

        PenaltyJson.WriteUtf8(ruling, bytes);

        Encoding.UTF8.GetString(bytes.WrittenSpan).Should().Be(PenaltyJson.Write(ruling, indented: false)).And.NotContain("\n");
    }

    [Test]
    public void Write_OfWhatWasRead_IsTheSame() => PenaltyJson.Write(PenaltyJson.ReadRuling(Json)).Should().Be(Json.TrimEnd('\n'));

    [Test]
    public void Schemas_EachOfThem_IsFoundByItsName()
    {
        PenaltySchemas.Names().Should().Contain(["case", "policy-harassment"]).And.BeInAscendingOrder(StringComparer.Ordinal);
        PenaltySchemas.Of("case").Should().Be(PenaltySchemas.Case());
        FluentActions.Invoking(() => PenaltySchemas.Of("cases")).Should().Throw<ArgumentException>().WithMessage("*there are: *policy-harassment*");
    }

    [Test]
    public async Task InputText_OfAStream_StopsAtTheLimit()
    {
        using var stream = new MemoryStream(new byte[1000]);

        await FluentActions.Invoking(() => InputText.ReadAsync(stream, "zeros", new InputLimits { Characters = 100 })).Should().ThrowAsync<InvalidInputException>();
    }
}
