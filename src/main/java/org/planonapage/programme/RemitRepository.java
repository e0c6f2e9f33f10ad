package org.planonapage.programme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RemitRepository extends Repository<Remit, Long> {

    /** The earliest first: text of ISO dates sorts as the dates do. */
    List<Remit> findByProgrammeOrderBySinceAscId(String programme);
}
