package org.planonapage.risk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.UnknownProgrammeException;
import org.planonapage.trail.NewsSource;
import org.springframework.stereotype.Component;

/** What became of the register: which risks rose and fell, which are new, and which were closed. */
@Component
class RegisterNews implements NewsSource {

    /** More references make a sentence that nobody reads. */
    private static final int NAMED = 5;

    private final RiskRegister register;

    RegisterNews(RiskRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Risks";
    }

    @Override
    public String path() {
        return "risks";
    }

    @Override
    public @Nullable Object state(ProgrammeId programme) {
        try {
            return register.register(programme);
        } catch (UnknownProgrammeException notYet) {
            return null;
        }
    }

    @Override
    public Optional<News> between(ProgrammeId programme, Object then, Object now) {
        Map<Long, RiskRow> before = ((RiskSheet) then)
                .rows().stream().collect(toMap(row -> row.facts().id(), row -> row, (one, same) -> one));
        List<RiskRow> rows = ((RiskSheet) now).rows();
        List<String> risen = references(rows, before, (was, is) -> was != null && is.isOpen() && moved(was, is) > 0);
        List<String> parts = new ArrayList<>();
        part(parts, risen, "rose");
        part(parts, references(rows, before, (was, is) -> was != null && is.isOpen() && moved(was, is) < 0), "fell");
        part(parts, references(rows, before, (was, is) -> was == null), "new");
        part(parts, references(rows, before, (was, is) -> was != null && was.isOpen() && !is.isOpen()), "closed");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new News(
                        risen.isEmpty() ? "" : risen.size() == 1 ? "1 risk rose" : risen.size() + " risks rose",
                        String.join(", ", parts) + "."));
    }

    private static List<String> references(
            List<RiskRow> rows, Map<Long, RiskRow> before, BiPredicate<@Nullable RiskRow, RiskRow> which) {
        return rows.stream()
                .filter(row -> which.test(before.get(row.facts().id()), row))
                .map(row -> row.facts().reference())
                .toList();
    }

    /** Above 0 where its score is higher; 0 where one of both was not scored. */
    private static int moved(RiskRow was, RiskRow is) {
        return was.current()
                .flatMap(then -> is.current().map(now -> Integer.compare(now.value(), then.value())))
                .orElse(0);
    }

    /** "2 risks rose (R1, R4)"; of further parts without the noun. */
    private static void part(List<String> parts, List<String> references, String word) {
        if (references.isEmpty()) {
            return;
        }
        String noun = parts.isEmpty() ? references.size() == 1 ? " risk" : " risks" : "";
        String named = references.stream().limit(NAMED).collect(joining(", "));
        parts.add(references.size() + noun + " " + word + " (" + named
                + (references.size() > NAMED ? " and " + (references.size() - NAMED) + " more)" : ")"));
    }
}
