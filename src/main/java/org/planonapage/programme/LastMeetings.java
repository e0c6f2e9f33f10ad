package org.planonapage.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.BadAddressException;
import org.planonapage.ui.EarlierDay;
import org.planonapage.ui.EarlierDays;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/**
 * The last meeting before the reading date is the day with which pages are compared: of themselves for whoever reads only
 * what is published, on request for those who work with the record.
 */
@Component
class LastMeetings implements EarlierDays {

    private final Programmes programmes;
    private final Rights rights;

    LastMeetings(Programmes programmes, Rights rights) {
        this.programmes = programmes;
        this.rights = rights;
    }

    @Override
    public Optional<EarlierDay> of(Reading reading) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        LocalDate readingDate = programmes.readingDate(programme);
        List<MeetingRow> meetings = programmes.meetings(programme);
        LocalDate said = reading.comparedDay();
        if (said != null && !said.isBefore(readingDate)) {
            throw new BadAddressException("The address asks what changed since " + Dates.inWords(said)
                    + ", which is not before " + Dates.inWords(readingDate)
                    + ", the day that is read. Choose an earlier day.");
        }
        boolean isShown = said != null || (reading.since() == null && !rights.readsUnpublished(programme));
        return Optional.ofNullable(said == null ? MeetingRow.lastBefore(meetings, readingDate) : said)
                .map(day -> new EarlierDay(day, body(meetings, day), isShown));
    }

    private static @Nullable String body(List<MeetingRow> meetings, LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.heldOn().equals(day))
                .map(MeetingRow::bodyName)
                .findFirst()
                .orElse(null);
    }
}
