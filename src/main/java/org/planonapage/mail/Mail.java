package org.planonapage.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters through the server that the operator has named. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Mail {

    private static final int LONGEST_REASON = 400;

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final String host;
    private final Clock clock;
    private volatile @Nullable Instant sentAt;
    private volatile @Nullable String failure;

    Mail(
            ObjectProvider<JavaMailSender> sender,
            MailSettings settings,
            @Value("${spring.mail.host:}") String host,
            Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.host = host;
        this.clock = clock;
    }

    /** Whether letters are sent. */
    public boolean isOn() {
        return missing() == null;
    }

    private @Nullable String missing() {
        if (host.isBlank()) {
            return "spring.mail.host";
        }
        if (settings.from() == null) {
            return "plan.mail.from";
        }
        return settings.address() == null ? "plan.mail.address" : null;
    }

    /** How mail stands. */
    public MailState state() {
        String missing = missing();
        String how = missing == null
                ? "through " + host + ", from " + settings.from()
                : host.isBlank() ? "no mail server is named" : missing + " is not set";
        return new MailState(missing == null, how, sentAt, failure);
    }

    /**
     * The address of a page, for a letter.
     *
     * @param path within the application: "medway-2015/round"
     */
    public String link(String path) {
        return Objects.requireNonNull(settings.address()).replaceAll("/+$", "") + "/" + path;
    }

    /**
     * Hands a letter to the mail server.
     *
     * @throws MailFailedException when it does not take it
     */
    public void send(String to, String subject, String text) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(Objects.requireNonNull(settings.from()));
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        try {
            sender.getObject().send(letter);
            sentAt = clock.instant();
            failure = null;
        } catch (MailException refused) {
            String reason = String.valueOf(refused.getMessage());
            failure = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
            throw new MailFailedException(failure, refused);
        }
    }
}
