package org.planonapage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that hands out a file, which is made when it is asked for. */
public final class Download {

    private Download() {}

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A link to a file of any kind, named {@code file} where it is saved. */
    public static Anchor of(String text, String file, Content content) {
        return link(text, file, "application/octet-stream", content);
    }

    /** A link to a CSV file in UTF-8. */
    public static Anchor csv(String text, String file, Supplier<String> lines) {
        return link(
                text,
                file,
                "text/csv;charset=utf-8",
                out -> out.write(lines.get().getBytes(StandardCharsets.UTF_8)));
    }

    private static Anchor link(String text, String file, String type, Content content) {
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType(type);
                    content.writeTo(event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                text);
        link.addClassName("link");
        return link;
    }
}
