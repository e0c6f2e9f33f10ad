package org.planonapage.highlight;

import java.util.Collection;
import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes on the things of a programme. */
@Service
@Transactional(readOnly = true)
public class Highlights {

    private final HighlightRepository highlights;

    Highlights(HighlightRepository highlights) {
        this.highlights = highlights;
    }

    /** The notes on those things, newest first, in one query; empty when there are none. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<HighlightRow> about(ProgrammeId programme, String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : highlights
                        .findByProgrammeAndAboutKindAndAboutIdInOrderBySaidOnDescNumberAsc(programme.value(), kind, ids)
                        .stream()
                        .map(Highlight::row)
                        .toList();
    }
}
