package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** However many windows of a subject are in use, each is found, as in a map. */
class OpenWindowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void behavesAsAMap() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int mostDays = 1 + random.nextInt(5);
            Map<CountWindow, HotCount> expected = new HashMap<>();
            OpenWindows open = new OpenWindows();
            for (int step = 0; step < 100; step++) {
                int number = random.nextInt(mostDays + 1);
                CountWindow window = number == 0 ? CountWindow.TOTAL : day(number);
                assertThat(open.find(window)).isSameAs(expected.get(window));
                if (!expected.containsKey(window)) {
                    HotCount added = hot(window);
                    open.add(added);
                    expected.put(window, added);
                }
                assertThat(open.total()).isSameAs(expected.get(CountWindow.TOTAL));
                if (random.nextInt(20) == 0) {
                    List<CountWindow> forgotten = List.of(day(1 + random.nextInt(mostDays)), day(1));
                    open.forget(forgotten::contains);
                    expected.keySet().removeAll(forgotten);
                }
                assertThat(open.size()).isEqualTo(expected.size());
            }
        }
    }

    private static HotCount hot(CountWindow window) {
        return new HotCount(
                new HotSubject(Subject.publisher("Wire")), window, Bytes.wrap(new byte[0]), new StoredCount());
    }

    private static CountWindow day(int number) {
        return CountWindow.of(DAY.plusDays(number));
    }
}
