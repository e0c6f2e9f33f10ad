package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.exchange.SheetColumns;
import org.planonapage.exchange.SheetField;
import org.planonapage.ui.DataTable;

/** Asks what each column of a council's own sheet holds. */
final class MappingForm extends Composite<Div> {

    private static final String UNREAD = "";

    private final SheetColumns sheet;
    private final Map<String, String> labels;
    private final Map<String, String> mapping = new LinkedHashMap<>();

    /** @param done is given the key of the field of each column that is to be read */
    MappingForm(String file, SheetColumns sheet, Consumer<Map<String, String>> done) {
        this.sheet = sheet;
        this.labels = sheet.fields().stream()
                .collect(Collectors.toMap(SheetField::key, SheetField::label, (one, other) -> one, LinkedHashMap::new));
        mapping.putAll(sheet.proposal());
        Button show = new Button("Show what will change", click -> done.accept(Map.copyOf(mapping)));
        show.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new H3(file + " looks like a " + sheet.sheet() + ": what do its columns hold?"),
                        new Paragraph(
                                "Your choices are remembered for next time. Columns that you do not choose are not read."),
                        table(),
                        show);
    }

    private DataTable<SheetColumns.Column> table() {
        return new DataTable<SheetColumns.Column>("The columns of the sheet and what they hold")
                .rowHeader("Column", SheetColumns.Column::name)
                .column("For instance", SheetColumns.Column::sample)
                .component("Holds", this::choice)
                .rows(sheet.columns());
    }

    private Select<String> choice(SheetColumns.Column column) {
        Select<String> choice = new Select<>();
        choice.setAriaLabel("What “" + column.name() + "” holds");
        choice.setItems(
                Stream.concat(Stream.of(UNREAD), labels.keySet().stream()).toList());
        choice.setItemLabelGenerator(key -> labels.getOrDefault(key, "– not read –"));
        choice.setValue(mapping.getOrDefault(column.name(), UNREAD));
        choice.addValueChangeListener(change -> choose(column.name(), change.getValue()));
        return choice;
    }

    private void choose(String column, String key) {
        if (key == null || key.isEmpty()) {
            mapping.remove(column);
        } else {
            mapping.put(column, key);
        }
    }

    /** The labels of the fields that two columns would fill. */
    static List<String> doubled(SheetColumns sheet, Map<String, String> mapping) {
        return sheet.fields().stream()
                .filter(field ->
                        mapping.values().stream().filter(field.key()::equals).count() > 1)
                .map(SheetField::label)
                .toList();
    }
}
