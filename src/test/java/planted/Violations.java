package planted;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.planonapage.exchange.Entries;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.Link;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** One class for each way of breaking a rule of the house; outside the base package, so that nothing finds them but the test that must catch them. */
public final class Violations {

    private Violations() {}

    @Entity
    public static class OpenEntity {
        @Id
        Long id = 0L;
    }

    public interface OpenRepository extends Repository<OpenEntity, Long> {}

    @Route(value = "planted", registerAtStartup = false)
    public static class Screen extends Div {}

    @Route(value = "planted-plan", registerAtStartup = false)
    static class PlanView extends Div {
        Questions questions = new Questions();
    }

    static class Questions {
        TextField name = new TextField();
    }

    static class Impatient {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    @Service
    static class Unguarded {
        public String secret() {
            return "secret";
        }
    }

    static class Drawing {
        Chart chart = new Chart();
    }

    static class Straying {
        Anchor metrics() {
            return Link.to("medway-2015/metrics", "Metrics");
        }
    }

    static class Rewriting {
        static final String PAST = "SET SESSION system_versioning_asof = '2015-07-21'";
        static final String THEN = "SET @@timestamp = 1437480000";
        static final String COLOUR = "rag-red";
        static final String ALL = "SELECT 1 FROM risk FOR SYSTEM_TIME ALL";
        static final String ROWS = "%,d rows".formatted(1_000);
    }

    static class Bypassing {
        void write(Entries entries) {
            entries.write(new ProgrammeId("planted"), List.of(), "nobody", "no reason");
        }
    }

    static class ThingHelper {}
}
