package org.planonapage.workforce;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The workforce of a programme, each sort of row in one query. */
interface WorkforceRepository extends Repository<WorkforceRole, Long> {

    @Query("SELECT r FROM WorkforceRole r WHERE r.programme = :programme ORDER BY r.number, r.code")
    List<WorkforceRole> roles(String programme);

    @Query("SELECT r FROM WorkforceReturn r WHERE r.programme = :programme")
    List<WorkforceReturn> returns(String programme);

    @Query("SELECT b FROM CaseloadBand b WHERE b.programme = :programme")
    List<CaseloadBand> bands(String programme);

    @Query("SELECT c FROM Campaign c WHERE c.programme = :programme ORDER BY c.since, c.code")
    List<Campaign> campaigns(String programme);

    @Query("SELECT b FROM WorkforceBreak b WHERE b.programme = :programme ORDER BY b.since")
    List<WorkforceBreak> breaks(String programme);

    @Query("SELECT c FROM CensusLine c WHERE c.programme = :programme")
    List<CensusLine> census(String programme);
}
