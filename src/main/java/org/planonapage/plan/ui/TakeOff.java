package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.planonapage.ui.FormDialog;

/** Takes something off a draft, once its writer has confirmed it. */
final class TakeOff extends Composite<Div> {

    /**
     * @param what "action 2.1"
     * @param work gives back what stands in the way
     * @param done is run when it is off
     */
    TakeOff(String what, Supplier<List<String>> work, Runnable done) {
        getContent().addClassName("take-off");
        getContent().add(new Button("Remove " + what + "", click -> ask(what, work, done)));
    }

    private static void ask(String what, Supplier<List<String>> work, Runnable done) {
        new FormDialog("Remove " + what + "?")
                .add(new Paragraph("Its milestones and links will be removed too. Earlier dates will still show it."))
                .saveText("Remove")
                .onSave(() -> {
                    List<FormDialog.Problem> problems = work.get().stream()
                            .map(sentence -> new FormDialog.Problem(null, sentence))
                            .toList();
                    if (problems.isEmpty()) {
                        done.run();
                    }
                    return problems;
                })
                .open();
    }
}
