package org.planonapage.risk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The risks of a programme, each sort of row in one query. */
interface RiskRepository extends Repository<Risk, Long> {

    @Query("SELECT r FROM Risk r WHERE r.programme = :programme ORDER BY LENGTH(r.reference), r.reference")
    List<Risk> risks(String programme);

    @Query("SELECT s FROM ScaleVersion s WHERE s.programme = :programme ORDER BY s.number")
    List<ScaleVersion> scales(String programme);

    @Query("SELECT s FROM Score s WHERE s.programme = :programme ORDER BY s.scoredOn, s.number, s.id")
    List<Score> scores(String programme);

    @Query("SELECT r FROM Review r WHERE r.programme = :programme ORDER BY r.reviewedOn, r.number")
    List<Review> reviews(String programme);

    @Query("SELECT c FROM Control c WHERE c.programme = :programme ORDER BY c.number")
    List<Control> controls(String programme);

    @Query("SELECT m FROM Mitigation m WHERE m.programme = :programme ORDER BY m.number")
    List<Mitigation> mitigations(String programme);

    @Query("SELECT r FROM Risk r WHERE r.programme = :programme AND r.reference = :reference")
    Optional<Risk> risk(String programme, String reference);

    @Query("SELECT s FROM Score s WHERE s.risk = :risk ORDER BY s.scoredOn, s.number")
    List<Score> scoresOf(Risk risk);

    @Query("SELECT r FROM Review r WHERE r.risk = :risk ORDER BY r.reviewedOn, r.number")
    List<Review> reviewsOf(Risk risk);

    @Query("SELECT c FROM Control c WHERE c.risk = :risk ORDER BY c.number")
    List<Control> controlsOf(Risk risk);

    @Query("SELECT m FROM Mitigation m WHERE m.risk = :risk ORDER BY m.number")
    List<Mitigation> mitigationsOf(Risk risk);

    @Query(nativeQuery = true, value = """
            SELECT post.code FROM risk JOIN post ON post.id = risk.owner_id
            WHERE risk.programme = :programme AND risk.reference = :reference""")
    Optional<String> ownerCode(String programme, String reference);
}
