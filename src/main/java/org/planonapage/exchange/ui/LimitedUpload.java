package org.planonapage.exchange.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Takes a file into memory and stops at a limit, however it is sent: the browser's own limit is a courtesy. */
final class LimitedUpload implements UploadHandler {

    private final int mostBytes;
    private final BiConsumer<String, byte[]> taken;
    private final Runnable tooLarge;

    /**
     * @param taken is given the file's name and content
     * @param tooLarge is run instead when there is more than {@code mostBytes}
     */
    LimitedUpload(int mostBytes, BiConsumer<String, byte[]> taken, Runnable tooLarge) {
        this.mostBytes = mostBytes;
        this.taken = taken;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(mostBytes + 1);
        }
        if (content.length > mostBytes) {
            event.reject("too large");
            event.getUI().access(tooLarge::run);
        } else {
            String name = event.getFileName();
            event.getUI().access(() -> taken.accept(name, content));
        }
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }
}
