package org.planonapage.links;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, Long> {

    List<Link> findByProgrammeAndFromKindAndFromIdInOrderById(String programme, String fromKind, Collection<Long> ids);

    List<Link> findByProgrammeAndToKindAndToIdInOrderById(String programme, String toKind, Collection<Long> ids);
}
