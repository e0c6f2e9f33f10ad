package org.planonapage.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the plan, each sort of an edition in one query. */
interface PlanRepository extends Repository<Edition, Long> {

    List<Edition> findByProgramme(String programme);

    @Query("SELECT a FROM Ambition a WHERE a.editionId = :edition ORDER BY a.number")
    List<Ambition> ambitions(long edition);

    @Query("SELECT t FROM Theme t WHERE t.editionId = :edition ORDER BY LENGTH(t.number), t.number")
    List<Theme> themes(long edition);

    @Query("SELECT t FROM Theme t WHERE t.programme = :programme AND t.id IN :ids")
    List<Theme> themesById(String programme, Collection<Long> ids);

    @Query("SELECT a FROM Action a WHERE a.editionId = :edition ORDER BY a.id")
    List<Action> actions(long edition);

    @Query("SELECT a FROM Action a WHERE a.programme = :programme AND a.id IN :ids")
    List<Action> actionsById(String programme, Collection<Long> ids);

    @Query("SELECT o FROM ActionOrigin o WHERE o.actionId = :action ORDER BY o.id")
    List<ActionOrigin> originsOf(long action);

    @Query("SELECT o FROM ActionOrigin o WHERE o.programme = :programme ORDER BY o.id")
    List<ActionOrigin> originsIn(String programme);

    @Query("SELECT m FROM Milestone m WHERE m.editionId = :edition ORDER BY m.number")
    List<Milestone> milestones(long edition);

    @Query(
            "SELECT j FROM Judgement j WHERE j.actionId IN (SELECT a.id FROM Action a WHERE a.editionId = :edition) ORDER BY j.judgedOn, j.number")
    List<Judgement> judgements(long edition);

    /** The code of the post that leads the action of that reference in an edition; empty where none does. */
    @Query(nativeQuery = true, value = """
            SELECT DISTINCT post.code FROM action JOIN post ON post.id = action.post_id
            WHERE action.edition_id = :edition AND action.reference = :reference""")
    List<String> leads(long edition, String reference);
}
