package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.OwnSheets;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.SheetColumns;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.planonapage.ui.Sheet;

/** Takes a file, says what it would do, and loads it when that is wanted. */
final class LoadSheet extends Composite<Section> {

    private static final int MOST_MEGABYTES = 50;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int POLL_MILLISECONDS = 400;

    private final PackImporter importer;
    private final OwnSheets sheets;
    private final ProgrammeId programme;
    private final Runnable whenLoaded;
    private final Upload upload = new Upload();
    private final Div answer = new Div();

    /** @param whenLoaded what else to show anew when a file was loaded */
    LoadSheet(PackImporter importer, OwnSheets sheets, ProgrammeId programme, Runnable whenLoaded) {
        this.importer = importer;
        this.sheets = sheets;
        this.programme = programme;
        this.whenLoaded = whenLoaded;
        upload.setUploadHandler(new LimitedUpload(MOST_MEGABYTES * MEGABYTE, this::preview, () -> say(tooLarge())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_MEGABYTES * MEGABYTE);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        answer.addClassName("answer");
        answer.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    protected Section initContent() {
        Sheet sheet = new Sheet(
                "Load a file",
                "You see what will change before anything is saved. A file with a mistake is not loaded at all.");
        sheet.add(upload, answer);
        return sheet;
    }

    private static String tooLarge() {
        return "The file is larger than " + MOST_MEGABYTES
                + " MB, the most that can be loaded at once. Split its rows over several files.";
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file…").setMany("Choose a file…"))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop it here"))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Load one file at a time.")
                        .setFileIsTooBig(tooLarge())
                        .setIncorrectFileType("You cannot load files of this kind. Use .xlsx, .csv or .zip."));
    }

    /** Shows what loading the file would do; of a council's own sheet it asks first what its columns hold. */
    void preview(String file, byte[] content) {
        upload.clearFileList();
        sheets.columns(programme, file, content)
                .ifPresentOrElse(
                        columns -> ask(file, content, columns),
                        () -> preview(Loading.ofPack(importer, programme, file, content)));
    }

    private void ask(String file, byte[] content, SheetColumns columns) {
        answer.removeAll();
        answer.add(new MappingForm(file, columns, mapping -> {
            preview(Loading.ofSheet(sheets, programme, file, content, columns.sheet(), mapping));
            answer.add(new Button("Change what the columns hold", click -> preview(file, content)));
        }));
        focusAnswer();
    }

    private void preview(Loading loading) {
        ImportPreview preview = loading.preview();
        answer.removeAll();
        answer.add(heading(preview), new PreviewTables(preview));
        if (preview.isSound() && !preview.changesNothing()) {
            Button load = new Button("Load " + rows(preview), click -> load(preview, loading));
            load.addThemeVariants(ButtonVariant.PRIMARY);
            load.setDisableOnClick(true);
            Div buttons = new Div(load, new Button("Do not load", click -> answer.removeAll()));
            buttons.addClassName("tools");
            answer.add(buttons);
        }
        focusAnswer();
    }

    private static Component heading(ImportPreview preview) {
        if (!preview.isSound()) {
            return new H3(preview.file() + " cannot be loaded. Nothing was saved.");
        }
        return new H3(
                preview.changesNothing()
                        ? preview.file() + " changes nothing: it is already loaded"
                        : preview.file() + " can be loaded");
    }

    private static String rows(ImportPreview preview) {
        int rows = preview.tables().stream()
                .mapToInt(table -> table.added() + table.changed())
                .sum();
        return String.format(Locale.UK, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }

    private void load(ImportPreview preview, Loading loading) {
        String who = Viewer.current().map(Viewer::username).orElseThrow();
        ProgressBar bar = new ProgressBar();
        Paragraph step = new Paragraph("Beginning");
        step.addClassName("small");
        bar.getElement().setAttribute("aria-label", "Loading " + preview.file());
        answer.removeAll();
        answer.add(new H3("Loading " + preview.file()), bar, step);
        focusAnswer();
        BackgroundWork<ImportOutcome> work = BackgroundWork.start(progress -> loading.load(preview, who, progress));
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        @Nullable Registration[] listening = new Registration[1];
        listening[0] = ui.addPollListener(poll -> {
            bar.setValue(work.done());
            step.setText(work.step());
            if (work.isOver()) {
                ui.setPollInterval(-1);
                if (listening[0] != null) {
                    listening[0].remove();
                }
                finish(preview, work);
            }
        });
    }

    private void finish(ImportPreview preview, BackgroundWork<ImportOutcome> work) {
        ImportOutcome outcome = work.outcome();
        if (outcome == null) {
            say(work.failure());
            return;
        }
        say(preview.file() + " is loaded: " + outcome.inWords() + ".");
        whenLoaded.run();
    }

    private void say(String sentence) {
        answer.removeAll();
        answer.add(new H3(sentence));
        focusAnswer();
    }

    private void focusAnswer() {
        answer.getElement().executeJs("this.focus()");
    }
}
