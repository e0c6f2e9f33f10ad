package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.List;
import java.util.Map;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.stereotype.Component;

/** Writes what is done to the plan without a form: what is moved, and what is taken off. */
@Component
class PlanWriter {

    private final PlanRepository plan;
    private final Entries entries;

    PlanWriter(PlanRepository plan, Entries entries) {
        this.plan = plan;
        this.entries = entries;
    }

    RowsOnRecord onRecord(ProgrammeId programme) {
        return entries.onRecord(programme);
    }

    Moved moveAction(ProgrammeId programme, long id, String theme, int place) {
        Action action = plan.actionsById(programme.value(), List.of(id)).stream()
                .findAny()
                .orElseThrow(UnknownPlanItemException::gone);
        EditionCells edition = edition(programme, action.editionId());
        write(
                programme,
                new PlanOrder(edition).moveAction(action.reference(), theme, place),
                "Action " + action.reference() + " of " + edition.code() + " moved");
        int of = edition.actionsOf(theme).size()
                + (cell(edition.action(action.reference()), "theme").equals(theme) ? 0 : 1);
        int at = Math.clamp(place, 1, of);
        return new Moved(theme + "." + at, at, of);
    }

    Moved moveTheme(ProgrammeId programme, long id, int place) {
        Theme theme = plan.themesById(programme.value(), List.of(id)).stream()
                .findAny()
                .orElseThrow(UnknownPlanItemException::gone);
        EditionCells edition = edition(programme, theme.editionId());
        write(
                programme,
                new PlanOrder(edition).moveTheme(theme.number(), place),
                "Theme " + theme.number() + " of " + edition.code() + " moved");
        int of = edition.themes().size();
        int at = Math.clamp(place, 1, of);
        return new Moved(Integer.toString(at), at, of);
    }

    List<String> remove(ProgrammeId programme, PlanItem item) {
        EditionCells edition = new EditionCells(onRecord(programme), item.edition());
        EditionRules.isDraft(edition, "remove something");
        EntryList list = new EntryList(edition);
        String what = switch (item) {
            case PlanItem.OfTheme theme -> {
                belongings(edition, list, "theme", theme.number(), edition.themeReference(theme.number()));
                list.add(Entry.removing(EditionCells.THEMES, edition.key("number", theme.number()), ""));
                yield "Theme " + theme.number();
            }
            case PlanItem.OfAction action -> {
                String reference = action.reference();
                belongings(edition, list, "action", reference, edition.actionReference(reference));
                edition.origins(reference).forEach(origin -> list.add(Origins.without(origin)));
                list.add(Entry.removing(EditionCells.ACTIONS, edition.key("reference", reference), ""));
                yield "Action " + reference;
            }
            default -> throw new IllegalArgumentException("Only a theme or an action can be removed: " + item);
        };
        return entries.write(programme, list.entries(), who(), what + " of " + edition.code() + " removed").stream()
                .map(Mistake::sentence)
                .toList();
    }

    /** Milestones and links go with what they belong to. */
    private static void belongings(EditionCells edition, EntryList list, String column, String text, String reference) {
        edition.milestones(column, text)
                .forEach(row -> list.add(
                        Entry.removing(EditionCells.MILESTONES, edition.key("number", cell(row, "number")), "")));
        edition.record()
                .rows(EditionCells.LINKS, Map.of("from", reference))
                .forEach(row -> list.unlink(reference, cell(row, "to")));
        edition.record()
                .rows(EditionCells.LINKS, Map.of("to", reference))
                .forEach(row -> list.unlink(cell(row, "from"), reference));
    }

    private EditionCells edition(ProgrammeId programme, long id) {
        String code = plan.findByProgramme(programme.value()).stream()
                .filter(edition -> edition.id() == id)
                .map(Edition::code)
                .findAny()
                .orElseThrow(UnknownPlanItemException::gone);
        return new EditionCells(onRecord(programme), code);
    }

    private void write(ProgrammeId programme, List<Entry> written, String reason) {
        List<Mistake> mistakes = entries.write(programme, written, who(), reason);
        if (!mistakes.isEmpty()) {
            throw new Refusal(null, mistakes.getFirst().sentence());
        }
    }

    private static String who() {
        return Viewer.current().map(Viewer::username).orElseThrow();
    }
}
