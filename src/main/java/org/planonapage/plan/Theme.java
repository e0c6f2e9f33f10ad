package org.planonapage.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;

/** A numbered strand of an edition. */
@Entity
@Immutable
class Theme {

    @Id
    private Long id;

    private String programme;
    private Long editionId;
    private String number;
    private @Nullable String title;
    private @Nullable String outcome;
    private @Nullable String note;

    protected Theme() {}

    long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    String number() {
        return number;
    }

    /** Its number and title. */
    String name() {
        return number + " " + (title == null ? "Title not published" : title);
    }

    /** @param edition its edition */
    ReferenceCard card(PlanReferences.InView edition) {
        return edition.card(id, name(), "themes/" + number);
    }

    /** What editions are compared by. */
    Piece piece() {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put("Title", title == null ? "" : title);
        fields.put("Outcome", outcome == null ? "" : outcome);
        return new Piece(id, number, fields);
    }

    ThemeRow row(List<ActionRow> actions, List<MetricLine> metrics) {
        return new ThemeRow(id, number, title, outcome, actions, metrics);
    }
}
