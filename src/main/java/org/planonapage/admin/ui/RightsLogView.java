package org.planonapage.admin.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Accounts;
import org.planonapage.security.RightsChange;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Page;
import org.planonapage.ui.Pager;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Every change of accounts, roles and posts, the newest first. */
@Route("admin/rights")
@PermitAll
class RightsLogView extends Page {

    private final Accounts accounts;

    RightsLogView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        int page = PageNumber.of(reading);
        List<RightsChange> log = accounts.log(page);
        Sheet sheet = new Sheet("Changes of rights, newest first", null);
        sheet.add(
                new DataTable<RightsChange>("Changes of rights")
                        .rowHeader("When", change -> Dates.inWords(change.at()))
                        .column("By", RightsChange::by)
                        .column("What", RightsChange::what)
                        .emptyText("Nothing is logged on this page.")
                        .rows(log),
                new Pager("the log", page, log.size() == Accounts.ON_A_PAGE, AdminNavigation::rights));
        add(AdminNavigation.head("Log of rights", sentence(log, page), AdminNavigation.RIGHTS), sheet);
        return "Log of rights – Plan on a Page";
    }

    private static Say sentence(List<RightsChange> log, int page) {
        String kept = "Every change of accounts, roles and posts is kept, and none can be changed or removed here.";
        return log.isEmpty() || page > 1
                ? new Say(kept, "“start” is the application itself.")
                : new Say(
                        "Rights changed last on " + Dates.inWords(log.getFirst().at()) + ".",
                        kept + " “start” is the application itself.");
    }
}
