package org.planonapage.history;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a system-versioned table that JPA writes. It takes its id from the sequence that imports use, and carries the
 * change that wrote it.
 *
 * <p>An update that alters nothing would still leave a row of history, so fields hold exactly what their columns do, and a
 * row is persisted when all its fields are set (docs/adr/0035).
 */
@MappedSuperclass
@EntityListeners(ChangeStamp.class)
public abstract class RowOfRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_ids")
    @SequenceGenerator(name = "row_ids", sequenceName = "row_ids", allocationSize = 50)
    private @Nullable Long id;

    private String programme;
    private @Nullable Long changeId;

    @Version
    private int version;

    /** For JPA. */
    protected RowOfRecord() {}

    /** A row that is new. */
    protected RowOfRecord(String programme) {
        this.programme = programme;
    }

    /** Its id; one that is new has none before it is persisted. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The programme to which it belongs. */
    public String programme() {
        return programme;
    }

    /** The change that wrote it as it is. */
    public long changeId() {
        return Objects.requireNonNull(changeId);
    }

    void stamp(ChangeId change) {
        changeId = change.value();
    }
}
