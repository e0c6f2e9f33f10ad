package org.planonapage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2011-08-14 | 2011-08-14 | 14 August 2011
                    2011-08    | 2011-08-31 | August 2011
                    2012-02    | 2012-02-29 | February 2012
                    2011/12 Q1 | 2011-06-30 | April to June 2011
                    2011/12 Q4 | 2012-03-31 | January to March 2012
                    2011/12    | 2012-03-31 | 2011/12
                    1999/00    | 2000-03-31 | 1999/00
                    """)
    void readsPrintsAndEnds(String text, String end, String words) {
        Period period = Period.parse(text);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.inWords()).isEqualTo(words);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-13", "2011-02-30", "2011/13", "2011/12 Q5", "2011", "August 2011", ""})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + text + "”");
    }

    @ParameterizedTest
    @CsvSource({"2011-07,2011-04-01", "2012-03-31,2011-04-01", "2012-04,2012-04-01", "2011/12 Q4,2011-04-01"})
    void beginsItsYearInApril(String text, String start) {
        assertThat(Period.parse(text).yearStart()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2011-08-14,14 August 2011,on 14 August 2011", "2011-08,August 2011,in August 2011"})
    void keepsADayADayAndAMonthAMonth(String text, String words, String sentence) {
        DayOrMonth date = DayOrMonth.parse(text);
        assertThat(date.inWords()).isEqualTo(words);
        assertThat(date.inSentence()).isEqualTo(sentence);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERCENT        | 97.55   | 1 | 97.6%
                    COUNT          | 2633    | 0 | 2,633
                    PERCENT_CHANGE | 40      | 0 | +40%
                    PERCENT_CHANGE | -3      | 0 | −3%
                    FTE            | 6.7     | 1 | 6.7 FTE
                    POUNDS         | 3500000 | 0 | £3,500,000
                    DAYS           | 0.5     | 1 | 0.5 days
                    """)
    void printsFiguresInTheirUnit(MetricUnit unit, BigDecimal figure, int decimals, String printed) {
        assertThat(unit.print(figure, decimals)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-07, from April to July 2011",
        "2011-04, in April 2011",
        "2012-01, from April 2011 to January 2012",
        "2012-03, in 2011/12",
        "2011-08-14, from 1 April to 14 August 2011",
        "2011/12 Q2, from April to September 2011"
    })
    void namesTheMonthsOfAYearToDate(String text, String words) {
        assertThat(Period.parse(text).toDateInSentence()).isEqualTo(words);
    }
}
