package org.planonapage.programme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, Long> {

    List<Unit> findByProgrammeOrderByName(String programme);
}
