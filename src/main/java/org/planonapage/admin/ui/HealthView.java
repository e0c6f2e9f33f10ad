package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.admin.Health;
import org.planonapage.admin.HealthReport;
import org.planonapage.mail.MailState;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Whether the application is well. */
@Route("admin/health")
@PermitAll
class HealthView extends Page {

    private final Health health;

    HealthView(Health health) {
        this.health = health;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        HealthReport report = health.report();
        Div columns = new Div(application(report), data(report));
        columns.addClassName("cols");
        add(AdminNavigation.head("Health", sentence(report), AdminNavigation.HEALTH), columns);
        return "Health – Plan on a Page";
    }

    private static Say sentence(HealthReport report) {
        return report.concerns().isEmpty()
                ? new Say("All is well.", "The database answers, and there is room on the disk.")
                : new Say(
                        report.concerns().getFirst(),
                        String.join(" ", report.concerns().stream().skip(1).toList()));
    }

    private static Component application(HealthReport report) {
        Sheet sheet = new Sheet("The application", null);
        sheet.add(new Facts()
                .add("Version", report.version())
                .add("Java", report.java())
                .add("Started", Dates.inWords(report.startedAt()))
                .add("Sessions", String.valueOf(report.sessions()))
                .add("Mail", mail(report.mail()))
                .add("Memory", Amount.of(report.memoryUsed()) + " of at most " + Amount.of(report.memoryMost())));
        return sheet;
    }

    private static String mail(MailState mail) {
        String last = mail.sentAt() == null ? "" : "; the last was sent on " + Dates.inWords(mail.sentAt());
        return (mail.on() ? "on, " : "off: ") + mail.how() + last;
    }

    private static Component data(HealthReport report) {
        Sheet sheet = new Sheet("The database", null);
        sheet.add(new Facts()
                .add(
                        "Server",
                        report.database() + (report.embedded() ? ", run by the application itself" : ", run elsewhere"))
                .add("Size", Amount.of(report.databaseBytes()))
                .add("Disk", Amount.of(report.freeBytes()) + " free of " + Amount.of(report.totalBytes()))
                .add("Migrations", report.migrations() + " have run, the last " + report.lastMigration())
                .add("Last backup", backup(report)));
        return sheet;
    }

    private static String backup(HealthReport report) {
        if (report.lastBackup() != null) {
            return Dates.inWords(report.lastBackup());
        }
        return report.embedded() ? "none yet; one is taken each day" : "taken where the database is run";
    }
}
