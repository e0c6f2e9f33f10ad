package org.planonapage.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How mail stands.
 *
 * @param on whether letters are sent
 * @param how in words: "through mail.example.gov.uk, from plan@example.gov.uk", or why none is sent
 * @param sentAt when this process sent its last letter, or null
 * @param failure why the last attempt of this process failed; null when it succeeded or there was none
 */
public record MailState(
        boolean on,
        String how,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
