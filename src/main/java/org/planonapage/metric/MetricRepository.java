package org.planonapage.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Metrics, their targets and figures, each sort in one query. Figures here are those of the whole authority. */
interface MetricRepository extends Repository<Metric, Long> {

    List<Metric> findByProgrammeOrderByTitle(String programme);

    List<Metric> findByProgrammeAndIdIn(String programme, Collection<Long> ids);

    Optional<Metric> findByProgrammeAndCode(String programme, String code);

    @Query("SELECT t FROM Target t WHERE t.metricId IN :metrics")
    List<Target> targets(Collection<Long> metrics);

    @Query("""
            SELECT o FROM Observation o
            WHERE o.unitId IN (SELECT u.id FROM Unit u WHERE u.programme = :programme AND u.parentId IS NULL)
            AND o.metricId IN :metrics""")
    List<Observation> observations(String programme, Collection<Long> metrics);

    @Query("""
            SELECT o FROM Observation o
            WHERE o.metricId IN :metrics AND o.unitId IN :units AND o.periodStart IN :starts""")
    List<Observation> beginning(Collection<Long> metrics, Collection<Long> units, Collection<LocalDate> starts);

    @Query("SELECT v FROM MetricVersion v WHERE v.metricId IN :metrics")
    List<MetricVersion> versions(Collection<Long> metrics);

    @Query("SELECT e FROM MetricEvent e WHERE e.metricId IN :metrics")
    List<MetricEvent> events(Collection<Long> metrics);

    @Query("SELECT b FROM Benchmark b WHERE b.metricId IN :metrics")
    List<Benchmark> benchmarks(Collection<Long> metrics);

    @Query("SELECT o FROM Observation o WHERE o.metricId = :metric AND o.unitId IN :units")
    List<Observation> whole(long metric, Collection<Long> units);

    @Query("""
            SELECT d FROM Distribution d
            WHERE d.metricId = :metric AND d.unitId = :unit AND d.periodStart <= :day
            ORDER BY d.periodStart DESC LIMIT 1""")
    List<Distribution> distributions(long metric, long unit, LocalDate day);

    @Query("SELECT b FROM DistributionBand b WHERE b.distributionId = :distribution")
    List<DistributionBand> bands(long distribution);
}
