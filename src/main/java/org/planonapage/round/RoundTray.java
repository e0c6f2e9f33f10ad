package org.planonapage.round;

import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Tray;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.stereotype.Component;

/** Takes what is handed in while a round is open. */
@Component
class RoundTray implements Tray {

    private final RoundForms forms;

    RoundTray(RoundForms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<String> collecting(ProgrammeId programme) {
        return forms.open(programme).map(Round::inWords);
    }

    @Override
    public Optional<Fields> handedIn(FormKey form) {
        return forms.open(form.programme()).flatMap(round -> forms.typed(round, form.path()));
    }

    @Override
    public void take(FormKey form, String title, Fields onRecord, Fields typed) {
        String who = Viewer.current().map(Viewer::username).orElseThrow();
        forms.open(form.programme()).ifPresent(round -> forms.put(round, form.path(), title, onRecord, typed, who));
    }
}
