package org.planonapage.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.mail.Mail;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Username;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Reminds by mail whoever still owes something to an open round and has an address. Each person's reminder is worked out
 * with that person's own rights, so that it names nothing which the person could not read on the page.
 */
@Component
@EnableScheduling
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    /** More are counted only; the page lists them. */
    private static final int LISTED = 15;

    private final Mail mail;
    private final OwnDues dues;
    private final RoundForms forms;
    private final Rights rights;
    private final ReminderDays days;
    private final ReminderLog log;
    private final Clock clock;

    Reminders(
            Mail mail, OwnDues dues, RoundForms forms, Rights rights, ReminderDays days, ReminderLog log, Clock clock) {
        this.mail = mail;
        this.dues = dues;
        this.forms = forms;
        this.rights = rights;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    /** Whoever was to be reminded while the application was stopped is reminded at the next look. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (mail.isOn()) {
            forms.allOpen().forEach(this::remind);
        }
    }

    private void remind(ProgrammeId programme, Round round) {
        days.lastBy(today(), round.dueOn()).ifPresent(since -> {
            for (Username account : rights.holders(Right.READ_UNPUBLISHED, programme)) {
                try {
                    log.person(account)
                            .filter(person -> !log.isReminded(round, person, since))
                            .ifPresent(person -> remind(programme, round, person, since));
                } catch (RuntimeException failed) {
                    LOG.warn("{} could not be reminded of the round of {}.", account, programme, failed);
                }
            }
        });
    }

    private void remind(ProgrammeId programme, Round round, ReminderLog.Person person, LocalDate since) {
        List<String> owed = as(person.account(), () -> dues.inWords(programme));
        if (!owed.isEmpty()) {
            Due due = new Due(round, owed.size(), today(), true);
            log.remind(
                    round,
                    person,
                    since,
                    () -> mail.send(
                            person.email(), "You have " + due.inWords(), letter(programme, person.name(), due, owed)));
        }
    }

    private String letter(ProgrammeId programme, String name, Due due, List<String> owed) {
        String list = owed.stream().limit(LISTED).map(one -> "  " + one).collect(Collectors.joining("\n"));
        String more = owed.size() > LISTED ? "\n  and " + (owed.size() - LISTED) + " more" : "";
        return """
                Dear %s,

                You have %s. The deadline is %s.

                %s

                Submit it at %s

                You get this e-mail because you have a post or a role in this programme. Members see what you submit only after it is published.
                """.formatted(
                        name,
                        due.inWords(),
                        Dates.inWords(due.round().dueOn()),
                        list + more,
                        mail.link(programme.value() + "/round"));
    }

    private static <T> T as(Username account, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account.value(), null, List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
