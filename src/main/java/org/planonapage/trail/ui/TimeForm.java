package org.planonapage.trail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.trail.TrailPage;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** Asks for a time and a person; what it is sent with is the address of the answer. */
final class TimeForm extends Composite<Div> {

    TimeForm(TrailPage page, Reading reading) {
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", reading.location("history").getPath())
                .setAttribute("router-ignore", true)
                .setAttribute("class", "trail-form");
        form.appendChild(
                day("From", TrailNavigation.FROM, page.time().from()),
                day("To", TrailNavigation.TO, page.time().to()));
        if (!page.people().isEmpty()) {
            form.appendChild(person(page, TrailNavigation.filled(reading, TrailNavigation.PERSON)));
        }
        hidden(form, "asAt", reading.asAt() == null ? null : reading.asAt().toString());
        List.of(TrailNavigation.TABLE, TrailNavigation.THING)
                .forEach(option -> hidden(form, option, TrailNavigation.filled(reading, option)));
        form.appendChild(new Element("button").setAttribute("type", "submit").setText("Show"));
        getContent().addClassName("tools");
        getContent().getElement().appendChild(form);
        if (page.time().from() != null) {
            getContent().add(Link.inText(TrailNavigation.all(reading), "All that is on record"));
        }
    }

    private static Element day(String label, String name, @Nullable LocalDate day) {
        Element input = new Element("input")
                .setAttribute("type", "date")
                .setAttribute("id", "trail-" + name)
                .setAttribute("name", name);
        if (day != null) {
            input.setAttribute("value", day.toString());
        }
        return field(label, name, input);
    }

    private static Element person(TrailPage page, @Nullable String chosen) {
        Element select = new Element("select")
                .setAttribute("id", "trail-" + TrailNavigation.PERSON)
                .setAttribute("name", TrailNavigation.PERSON);
        select.appendChild(new Element("option").setAttribute("value", "").setText("Everybody"));
        page.people().forEach((account, name) -> {
            Element option =
                    new Element("option").setAttribute("value", account).setText(name);
            if (account.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return field("By", TrailNavigation.PERSON, select);
    }

    private static Element field(String label, String name, Element input) {
        Element words =
                new Element("label").setAttribute("for", "trail-" + name).setText(label);
        return new Element("span").setAttribute("class", "trail-field").appendChild(words, input);
    }

    private static void hidden(Element form, String name, @Nullable String value) {
        if (value != null) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", name)
                    .setAttribute("value", value));
        }
    }
}
