package org.planonapage.risk.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planonapage.risk.RiskSheet.Order;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.RiskSheet.State;
import org.planonapage.risk.Scale.Cell;
import org.planonapage.risk.ScoreKind;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/**
 * The links to the screens of the risks. A selection of the register is written in the address; what is not said there is
 * as {@link Selection#ALL}.
 */
@Component
public class RiskNavigation implements NavigationEntry {

    private static final String PATH = "risks";
    private static final String MOVEMENT = "movement";
    private static final String ROWS = "rows";
    private static final String ALL_ROWS = "all";
    private static final Pattern CELL = Pattern.compile("([1-5])x([1-5])");

    @Override
    public String title() {
        return "Risks";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** The register, all open risks. */
    public static String register(Reading reading) {
        return reading.href(PATH);
    }

    /** A risk, by its reference. */
    public static String risk(Reading reading, String reference) {
        return reading.href(PATH + "/" + reference);
    }

    /** The form in which its owner reviews it. */
    static String review(Reading reading, String reference) {
        return reading.href(PATH + "/" + reference + "/review");
    }

    /** The form of a risk that is not on record yet. */
    static String add(Reading reading) {
        return reading.href(PATH + "/new");
    }

    /** The risks of whoever reads. */
    static String own(Reading reading) {
        return reading.href(PATH + "/mine");
    }

    /** What the address asks for; a word that is none of the choices is as if it were not there. */
    static Selection selection(Reading reading) {
        return new Selection(
                choice(ScoreKind.class, reading.option("shown"), Selection.ALL.shown()),
                MOVEMENT.equals(reading.option("shown")),
                choice(State.class, reading.option("state"), Selection.ALL.state()),
                cell(reading.option("cell")),
                reading.option("owner"),
                reading.option("theme"),
                choice(Order.class, reading.option("order"), Selection.ALL.order()));
    }

    /** The register with that selection, as at the day that is read. */
    static String register(Reading reading, Selection selection) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "shown", selection.movement() ? MOVEMENT : word(selection.shown()), word(Selection.ALL.shown()));
        put(query, "state", word(selection.state()), word(Selection.ALL.state()));
        Cell cell = selection.cell();
        put(query, "cell", cell == null ? null : cell.likelihood() + "x" + cell.impact(), null);
        put(query, "owner", selection.owner(), null);
        put(query, "theme", selection.theme(), null);
        put(query, "order", word(selection.order()), word(Selection.ALL.order()));
        String address = register(reading);
        return query.isEmpty()
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + QueryParameters.simple(query).getQueryString();
    }

    /** The same with every risk, however many. */
    static String whole(Reading reading, Selection selection) {
        String address = register(reading, selection);
        return address + (address.contains("?") ? "&" : "?") + ROWS + "=" + ALL_ROWS;
    }

    /** Whether the address asks for every risk. */
    static boolean isWhole(Reading reading) {
        return ALL_ROWS.equals(reading.option(ROWS));
    }

    private static void put(Map<String, String> query, String name, @Nullable String value, @Nullable String unsaid) {
        if (value != null && !value.equals(unsaid)) {
            query.put(name, value);
        }
    }

    private static @Nullable Cell cell(@Nullable String text) {
        Matcher cell = CELL.matcher(text == null ? "" : text);
        return cell.matches() ? new Cell(Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2))) : null;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String word, E unsaid) {
        for (E candidate : type.getEnumConstants()) {
            if (word(candidate).equals(word)) {
                return candidate;
            }
        }
        return unsaid;
    }
}
