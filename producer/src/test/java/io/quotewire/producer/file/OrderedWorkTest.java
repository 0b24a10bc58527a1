package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void resultsAreInSubmissionOrder() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        try (OrderedWork<Integer> work = new OrderedWork<>(8, taken::add)) {
            work.give(() -> {
                others.await();
                return 0;
            });
            for (int i = 1; i < 8; i++) {
                int number = i;
                work.give(() -> {
                    others.countDown();
                    return number;
                });
            }
            work.takeAll();
        }

        assertThat(taken).isEqualTo(IntStream.range(0, 8).boxed().toList());
    }

    @Test
    void numberOfPendingTasksIsBounded() throws Exception {
        int most = Runtime.getRuntime().availableProcessors();
        try (OrderedWork<Integer> work = new OrderedWork<>(1, taken::add)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                work.give(() -> number);
                assertThat(taken).hasSizeGreaterThanOrEqualTo(i + 1 - most);
            }
        }
    }
}
