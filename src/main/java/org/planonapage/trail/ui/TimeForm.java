package org.planonapage.trail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.trail.TrailPage;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** Asks for a time, a person and a kind of thing; what it is sent with is the address of the answer. */
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
            form.appendChild(choice(
                    "By",
                    TrailNavigation.PERSON,
                    "Everybody",
                    page.people(),
                    TrailNavigation.filled(reading, TrailNavigation.PERSON)));
        }
        form.appendChild(choice(
                "Of",
                TrailNavigation.TABLE,
                "All kinds of things",
                kinds(page),
                TrailNavigation.filled(reading, TrailNavigation.TABLE)));
        hidden(form, "asAt", reading.asAt() == null ? null : reading.asAt().toString());
        hidden(form, TrailNavigation.THING, TrailNavigation.filled(reading, TrailNavigation.THING));
        form.appendChild(new Element("button").setAttribute("type", "submit").setText("Show"));
        getContent().addClassName("tools");
        getContent().getElement().appendChild(form);
        if (page.time().from() != null) {
            getContent().add(Link.inText(TrailNavigation.all(reading), "All history"));
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

    private static Element choice(
            String label, String name, String all, Map<String, String> options, @Nullable String chosen) {
        Element select =
                new Element("select").setAttribute("id", "trail-" + name).setAttribute("name", name);
        select.appendChild(new Element("option").setAttribute("value", "").setText(all));
        options.forEach((value, words) -> {
            Element option = new Element("option").setAttribute("value", value).setText(words);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return field(label, name, select);
    }

    /** Each kind with how often its rows changed. */
    private static Map<String, String> kinds(TrailPage page) {
        Map<String, String> kinds = new LinkedHashMap<>();
        page.kinds()
                .forEach((table, count) ->
                        kinds.put(table, TrailWords.field(table) + String.format(Locale.UK, " (%,d)", count)));
        return kinds;
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
