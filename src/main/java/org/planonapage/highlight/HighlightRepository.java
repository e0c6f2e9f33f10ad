package org.planonapage.highlight;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface HighlightRepository extends Repository<Highlight, Long> {

    List<Highlight> findByProgrammeAndAboutKindAndAboutIdInOrderBySaidOnDescNumberAsc(
            String programme, String aboutKind, Collection<Long> aboutIds);
}
