package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Objects;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.CampaignRow;

/** The campaigns to recruit and to keep, numbered as on the picture, and what they brought. */
class CampaignSheet extends Composite<Sheet> {

    CampaignSheet(List<CampaignRow> campaigns) {
        DataTable<CampaignRow> table = new DataTable<CampaignRow>("Campaigns")
                .styled("wf-campaigns")
                .rowHeader("Campaign", row -> (campaigns.indexOf(row) + 1) + ". " + row.title())
                .column("When", CampaignRow::when);
        if (campaigns.stream().anyMatch(row -> row.role() != null)) {
            table.column("For", row -> Objects.requireNonNullElse(row.role(), "any role"));
        }
        if (campaigns.stream().anyMatch(row -> !row.brought().isEmpty())) {
            table.column("Brought", CampaignRow::brought);
        }
        if (campaigns.stream().anyMatch(row -> row.note() != null)) {
            table.column("Note", row -> Objects.requireNonNullElse(row.note(), ""));
        }
        getContent().add(table.rows(campaigns));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Campaigns", null);
    }
}
