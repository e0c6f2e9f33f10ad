package org.planonapage.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.admin.BackupPage;
import org.planonapage.admin.BackupRow;
import org.planonapage.admin.Backups;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The backups that were taken, the button for one more, and how one is restored. */
@Route("admin/backups")
@PermitAll
class BackupsView extends Page {

    private static final int SHOWN_OF_A_HASH = 12;

    private final Backups backups;

    BackupsView(Backups backups) {
        this.backups = backups;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        BackupPage page = backups.page();
        add(AdminNavigation.head("Backups", sentence(page), AdminNavigation.BACKUPS));
        if (page.possible()) {
            Div columns = new Div(history(page), restoring(page));
            columns.addClassNames("cols", "wide-left");
            add(columns);
        } else {
            add(
                    new EmptyState(
                            "Your database is on another server",
                            "The people who run that server (PLAN_DATABASE_URL) make its backups, with the history: mariadb-dump --single-transaction --dump-history."));
        }
        return "Backups – Plan on a Page";
    }

    private static Say sentence(BackupPage page) {
        if (page.running()) {
            return new Say("A backup is being made.", "This page shows it when it is done.");
        }
        return page.history().stream()
                .findFirst()
                .map(last -> last.failure() == null
                        ? new Say(
                                "The last backup was made on " + Dates.inWords(last.begunAt()) + ".",
                                "One is made each day.")
                        : new Say("The last backup failed.", last.failure()))
                .orElseGet(() -> new Say(
                        page.possible() ? "There is no backup yet." : "This application makes no backups.",
                        page.possible() ? "One is made each day, the first some minutes after the start." : ""));
    }

    private Component history(BackupPage page) {
        Sheet sheet = new Sheet("Backups, newest first", "The files of the last " + page.kept() + " are kept.");
        Button take = new Button("Back up now");
        take.setDisableOnClick(true);
        take.setEnabled(!page.running());
        take.addClickListener(click -> begin());
        Div tools = new Div(take);
        tools.addClassName("tools");
        sheet.add(
                tools,
                new DataTable<BackupRow>("Backups")
                        .rowHeader("When", backup -> Dates.inWords(backup.begunAt()))
                        .column("By", BackupRow::by)
                        .component("File", BackupsView::file)
                        .number("Size", backup -> backup.failure() == null ? Amount.of(backup.bytes()) : "")
                        .column("Kept", BackupsView::kept)
                        .emptyText("None yet.")
                        .rows(page.history()));
        return sheet;
    }

    private void begin() {
        UI ui = UI.getCurrent();
        backups.begin(() -> ui.access(() -> ui.refreshCurrentRoute(false)));
        ui.refreshCurrentRoute(false);
    }

    private static Component file(BackupRow backup) {
        if (backup.file() == null || backup.sha256() == null) {
            return new Span("failed: " + backup.failure());
        }
        Code print = new Code(backup.sha256().substring(0, SHOWN_OF_A_HASH) + "…");
        print.setTitle("SHA-256: " + backup.sha256());
        Div file = new Div(new Span(backup.file()), print);
        file.addClassName("lines");
        return file;
    }

    private static String kept(BackupRow backup) {
        return backup.failure() != null ? "" : backup.kept() ? "yes" : "no longer";
    }

    private static Component restoring(BackupPage page) {
        Sheet sheet = new Sheet("How one is restored", null);
        sheet.add(
                new Paragraph(
                        "Each file contains everything, including the history and the accounts. Keep copies on another machine, and keep them safe. The files are in:"),
                new Code(page.folder()),
                new Paragraph("To restore one, stop the application and start it with"),
                new Code("--plan.restore=FILE"),
                new Paragraph(
                        "What the database held before is kept beside it. The option is applied once for each file. You can then remove it."));
        return sheet;
    }
}
