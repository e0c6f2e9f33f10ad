package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Random;

/** What the other councils reported, a figure for each financial year. It comes out in the October after. */
final class Comparisons {

    private static final int ASKED = 10;
    private static final int FEWEST = 8;

    private final long seed;
    private final Months months;

    Comparisons(long seed, Months months) {
        this.seed = seed;
        this.months = months;
    }

    Table benchmarks() {
        Table table = new Table("metric", "kind", "period", "value", "reported", "asked", "recorded_on");
        for (NamedCsvRecord row : Table.resource("comparisons")) {
            Random chance = new Random(seed * 31 + row.getField("metric").hashCode());
            int published = 0;
            for (YearMonth out = lastOut(); !out.isBefore(months.at(Months.FIRST)); out = out.minusYears(1)) {
                String year = out.getYear() - 1 + "/" + String.format("%02d", out.getYear() % 100);
                String day = out.atEndOfMonth().toString();
                int reported = FEWEST + chance.nextInt(ASKED - FEWEST + 1);
                table.add(
                        row.getField("metric"),
                        "statistical neighbours",
                        year,
                        value(row, "neighbours", published),
                        Integer.toString(reported),
                        Integer.toString(ASKED),
                        day);
                table.add(row.getField("metric"), "England", year, value(row, "england", published), "", "", day);
                published++;
            }
        }
        return table;
    }

    private YearMonth lastOut() {
        YearMonth october = months.end().withMonth(10);
        return october.isAfter(months.end()) ? october.minusYears(1) : october;
    }

    /** The latest figure less the yearly change, once for each year back. */
    private static String value(NamedCsvRecord row, String column, int yearsBack) {
        return new BigDecimal(row.getField(column))
                .subtract(new BigDecimal(row.getField("change")).multiply(BigDecimal.valueOf(yearsBack)))
                .toPlainString();
    }
}
