package org.planonapage.assurance;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The instruments of a programme, each sort of row in one query. */
interface AssuranceRepository extends Repository<Instrument, Long> {

    List<Instrument> findByProgrammeOrderByTitle(String programme);

    @Query("SELECT s FROM InstrumentStep s WHERE s.programme = :programme ORDER BY s.number")
    List<InstrumentStep> steps(String programme);

    @Query("SELECT r FROM Requirement r WHERE r.programme = :programme ORDER BY LENGTH(r.reference), r.reference")
    List<Requirement> requirements(String programme);

    @Query("SELECT r FROM Requirement r WHERE r.programme = :programme AND r.id IN :ids")
    List<Requirement> requirementsById(String programme, Collection<Long> ids);
}
