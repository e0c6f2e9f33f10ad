package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.planonapage.links.ProgrammeId;

class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final Moments moments = mock(Moments.class);
    private final AtomicInteger worked = new AtomicInteger();

    private record Question(int number) {}

    private static ProgrammeId programme(int number) {
        return new ProgrammeId("kept-" + number);
    }

    private void at(ProgrammeId programme, long version) {
        given(moments.of(programme)).willReturn(new Moment(new Moment.Place(programme, null, TODAY, false), version));
    }

    private String ask(Kept<String> kept, ProgrammeId programme, Question question) {
        return kept.of(programme, question, () -> "answer " + worked.incrementAndGet());
    }

    @Test
    void worksAnAnswerOutOncePerVersion() {
        Kept<String> kept = new Kept<>(moments, 2);
        at(programme(1), 1);
        assertThat(ask(kept, programme(1), new Question(1))).isEqualTo(ask(kept, programme(1), new Question(1)));
        at(programme(1), 2);
        assertThat(ask(kept, programme(1), new Question(1))).isEqualTo("answer 2");
        at(programme(1), 1);
        assertThat(ask(kept, programme(1), new Question(1)))
                .as("in an older snapshot")
                .isEqualTo("answer 3");
        at(programme(1), 2);
        assertThat(ask(kept, programme(1), new Question(1)))
                .as("the newer stays")
                .isEqualTo("answer 2");
    }

    @Test
    void keepsWhatIsNewHoweverOftenOtherThingsWereAskedFor() {
        Kept<String> kept = new Kept<>(moments, 2);
        at(programme(1), 1);
        for (int times = 0; times < 50; times++) {
            ask(kept, programme(1), new Question(1));
            ask(kept, programme(1), new Question(2));
        }
        String fresh = ask(kept, programme(1), new Question(3));
        assertThat(ask(kept, programme(1), new Question(3))).isEqualTo(fresh);
    }

    @Test
    void letsOneReaderWorkAndTheOthersWait() throws Exception {
        Kept<String> kept = new Kept<>(moments, 2);
        at(programme(1), 1);
        CountDownLatch begun = new CountDownLatch(1);
        List<Future<String>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int reader = 0; reader < 8; reader++) {
                readers.add(threads.submit(() -> kept.of(programme(1), new Question(1), () -> {
                    begun.countDown();
                    return "answer " + worked.incrementAndGet();
                })));
            }
            begun.await();
            for (Future<String> reader : readers) {
                assertThat(reader.get()).isEqualTo("answer 1");
            }
        }
    }
}
