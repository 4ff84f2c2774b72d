using CsCheck;
using Penalty.Model;
using Penalty.Model.Policies.Calendars;

namespace Penalty.Tests.Orders;

/// <summary>The working calendar against the slow one, on every date and on random counts.</summary>
public sealed class CalendarProperties
{
    private static readonly WorkingCalendar Calendar = PenaltyEvaluator.CreateDefault().Orders.Calendar;
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly int Days = new DateOnly(2026, 12, 31).DayNumber - First.DayNumber;

    [Test]
    public void IsWorkingDay_EveryDate_IsThatOfTheSlowCalendar() =>
        Enumerable.Range(0, Days + 1).Select(d => First.AddDays(d)).Where(d => Calendar.IsWorkingDay(d) != SlowCalendar.IsWorkingDay(d)).Should().BeEmpty();

    [Test]
    public void AddWorkingDays_AnyDateAndCount_IsThatOfTheSlowCalendar() => Gen.Select(Gen.Int[0, Days], Gen.Int[1, 40]).Sample((day, count) =>
    {
        var date = First.AddDays(day);
        Answer(date, count).Should().Be(SlowCalendar.Add(date, count));
    }, iter: 10_000);

    [Test]
    public void AddWorkingDays_AnyInstantOfADay_IsTheSame() => Gen.Select(Gen.Int[0, Days - 60], Gen.Long[0, TimeSpan.TicksPerDay - 1], Gen.Int[-14, 14]).Sample((day, ticks, hours) =>
    {
        var date = First.AddDays(day);
        var instant = ShanghaiTime.StartOf(date).AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours));
        Calendar.AddWorkingDays(instant, 3).Should().Be(SlowCalendar.Add(date, 3)!.Value);
    }, iter: 5_000);

    [Test]
    public void AddWorkingDays_OneByOne_ComesToTheSame() => Gen.Select(Gen.Int[0, Days - 90], Gen.Int[1, 40]).Sample((day, count) =>
    {
        var date = First.AddDays(day);
        Enumerable.Range(0, count).Aggregate(date, (d, _) => Calendar.AddWorkingDays(d, 1)).Should().Be(Calendar.AddWorkingDays(date, count));
    }, iter: 2_000);

    private static DateOnly? Answer(DateOnly date, int count)
    {
        try
        {
            return Calendar.AddWorkingDays(date, count);
        }
        catch (CalendarYearMissingException e) when (e.Year == 2027)
        {
            return null;
        }
    }
}
