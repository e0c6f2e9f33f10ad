package planted;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
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

    static class ThingHelper {}
}
