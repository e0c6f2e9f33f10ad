package org.planonapage.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation of a programme as those who keep it write it: units, posts, bodies and their meetings. The rules are
 * those of the pack's tables. Each save is one change; a row that somebody else has changed since is not overwritten.
 */
@Service
@Transactional
public class OrganisationBook {

    private final DraftRows rows;
    private final RecordWrites writes;
    private final ProgrammeRepository programmes;
    private final PeopleRows people;

    OrganisationBook(DraftRows rows, RecordWrites writes, ProgrammeRepository programmes, PeopleRows people) {
        this.rows = rows;
        this.writes = writes;
        this.programmes = programmes;
        this.people = people;
    }

    /**
     * All that can be changed, with the versions to hand back.
     *
     * @throws UnknownProgrammeException when there is no such programme
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public OrganisationDrafts drafts(ProgrammeId programme) {
        Programme known = programmes
                .findByProgramme(programme.value())
                .orElseThrow(() -> UnknownProgrammeException.never(programme));
        return new OrganisationDrafts(
                known.council(),
                rows.units(programme),
                rows.posts(programme),
                rows.bodies(programme),
                rows.meetings(programme));
    }

    /** @throws RefusedException with all that is wrong, or when somebody else has changed it */
    @PreAuthorize("@rights.keeps(#programme)")
    public void saveUnit(ProgrammeId programme, UnitDraft draft) {
        Map<Long, UnitDraft> units =
                rows.units(programme).stream().collect(Collectors.toMap(unit -> id(unit.id()), Function.identity()));
        boolean authority = draft.kind() == UnitKind.AUTHORITY;
        new Checks()
                .code("code", draft.code())
                .filled("name", draft.name(), "the unit's name")
                .chosen("kind", draft.kind(), "Choose what the unit is.")
                .that(
                        !authority || draft.parentId() == null,
                        "parent",
                        "The authority is part of nothing; leave this blank.")
                .that(
                        draft.kind() == null || authority || units.containsKey(draft.parentId()),
                        "parent",
                        "Only the authority is part of nothing; choose the unit that this one is part of.")
                .that(!isAmong(draft, units), "parent", "The unit would be a part of itself; choose a unit above it.")
                .atMost("note", draft.note(), Checks.LONG)
                .done();
        save(
                "unit",
                programme,
                draft.id(),
                draft.version(),
                draft.code(),
                new RecordWrites.Row()
                        .set("code", draft.code())
                        .set("name", draft.name().strip())
                        .set("kind", name(draft.kind()))
                        .set("parent_id", draft.parentId())
                        .set("note", Checks.orNull(draft.note())));
    }

    /** Whether the unit stands above the one that it is to be part of. */
    private static boolean isAmong(UnitDraft unit, Map<Long, UnitDraft> units) {
        Set<Long> seen = new HashSet<>();
        for (Long above = unit.parentId(); above != null && seen.add(above); ) {
            if (above.equals(unit.id())) {
                return true;
            }
            UnitDraft next = units.get(above);
            above = next == null ? null : next.parentId();
        }
        return false;
    }

    /** @throws RefusedException with all that is wrong, or when somebody else has changed it */
    @PreAuthorize("@rights.keeps(#programme)")
    public void savePost(ProgrammeId programme, PostDraft draft) {
        new Checks()
                .code("code", draft.code())
                .filled("title", draft.title(), "the post's title")
                .that(
                        draft.unitId() == null
                                || rows.units(programme).stream()
                                        .anyMatch(unit -> draft.unitId().equals(unit.id())),
                        "unit",
                        "There is no such unit in this programme; choose another, or none.")
                .done();
        save(
                "post",
                programme,
                draft.id(),
                draft.version(),
                draft.code(),
                new RecordWrites.Row()
                        .set("code", draft.code())
                        .set("title", draft.title().strip())
                        .set("unit_id", draft.unitId()));
    }

    /** @throws RefusedException with all that is wrong, or when somebody else has changed it */
    @PreAuthorize("@rights.keeps(#programme)")
    public void saveBody(ProgrammeId programme, BodyDraft draft) {
        new Checks()
                .code("code", draft.code())
                .filled("name", draft.name(), "the body's name")
                .chosen("kind", draft.kind(), "Choose what the body is.")
                .atMost("chair", draft.chair(), Checks.SHORT)
                .atMost("rhythm", draft.rhythm(), Checks.SHORT)
                .atMost("note", draft.note(), Checks.LONG)
                .done();
        save(
                "body",
                programme,
                draft.id(),
                draft.version(),
                draft.code(),
                new RecordWrites.Row()
                        .set("code", draft.code())
                        .set("name", draft.name().strip())
                        .set("kind", name(draft.kind()))
                        .set("chair", Checks.orNull(draft.chair()))
                        .set("rhythm", Checks.orNull(draft.rhythm()))
                        .set("note", Checks.orNull(draft.note())));
    }

    /** @throws RefusedException with all that is wrong, or when somebody else has changed it */
    @PreAuthorize("@rights.keeps(#programme)")
    public void saveMeeting(ProgrammeId programme, MeetingDraft draft) {
        new Checks()
                .that(
                        rows.bodies(programme).stream().anyMatch(body -> id(body.id()) == id(draft.bodyId())),
                        "body",
                        "Choose the body that meets.")
                .chosen("heldOn", draft.heldOn(), "Choose the day.")
                .chosen("kind", draft.kind(), "Choose whether it is an ordinary meeting or a special one.")
                .atMost("note", draft.note(), Checks.LONG)
                .done();
        save(
                "meeting",
                programme,
                draft.id(),
                draft.version(),
                String.valueOf(draft.heldOn()),
                new RecordWrites.Row()
                        .set("body_id", draft.bodyId())
                        .set("held_on", draft.heldOn())
                        .set("kind", name(draft.kind()))
                        .set("note", Checks.orNull(draft.note())));
    }

    /**
     * Takes something off the record of today; its past stays.
     *
     * @throws RefusedException when something refers to it, a person holds the post, or somebody else has changed it
     */
    @PreAuthorize("@rights.keeps(#programme)")
    public void remove(ProgrammeId programme, OrganisationPart part, long id, int version) {
        if (part == OrganisationPart.POST) {
            refuseHeldPost(programme, id);
        }
        writes.remove(part.table(), programme, id, version, part.word());
    }

    private void refuseHeldPost(ProgrammeId programme, long id) {
        List<String> held = rows.posts(programme).stream()
                .filter(post -> id(post.id()) == id)
                .map(PostDraft::code)
                .toList();
        if (people.held(programme).stream()
                .anyMatch(each -> held.contains(each.post().code()))) {
            throw new RefusedException("Somebody holds this post; take it from the person first.");
        }
    }

    private void save(
            String table, ProgrammeId programme, @Nullable Long id, int version, String name, RecordWrites.Row row) {
        if (id == null) {
            writes.insert(table, programme, row, table + " " + name);
        } else {
            writes.update(table, programme, id, version, row, table + " " + name);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static long id(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
