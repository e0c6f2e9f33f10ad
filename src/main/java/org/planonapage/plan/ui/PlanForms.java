package org.planonapage.plan.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.PlanItem;
import org.planonapage.plan.PlanPage;

/** The forms of one page of the plan. One stands open at a time; what was typed into another is kept. */
final class PlanForms {

    private final EditTools tools;
    private final ProgrammeId programme;
    private @Nullable FormPlace open;

    PlanForms(EditTools tools, ProgrammeId programme) {
        this.tools = tools;
        this.programme = programme;
    }

    /** Whether somebody is at work in a form. */
    boolean isOneOpen() {
        return open != null;
    }

    /**
     * A place where a form can be opened.
     *
     * @param words of the button that opens it: "Add an action"
     * @param save of the button that saves it
     * @param saved is told what was typed when it is on record
     */
    FormPlace place(PlanItem item, String words, String save, Consumer<Fields> saved) {
        return new FormPlace(this, words, () -> form(item, save, saved));
    }

    private DraftForm form(PlanItem item, String save, Consumer<Fields> saved) {
        PlanPage page = tools.editing().open(programme, item);
        DraftForm form = new DraftForm(new FormKey(programme, item.path()), page.now(), tools.drafts());
        form.onSave(save, (read, typed) -> tools.editing().save(programme, item, read, typed), () -> {
            open = null;
            saved.accept(form.typed());
        });
        new PlanFields(form, page).put();
        return form;
    }

    /** Shuts the form that stood open before. */
    void opened(FormPlace place) {
        FormPlace before = open;
        open = place;
        if (before != null && before != place) {
            before.shut();
        }
    }

    void closed(FormPlace place) {
        if (open == place) {
            open = null;
        }
    }
}
