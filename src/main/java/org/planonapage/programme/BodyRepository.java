package org.planonapage.programme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, Long> {

    List<Body> findByProgrammeOrderByName(String programme);
}
