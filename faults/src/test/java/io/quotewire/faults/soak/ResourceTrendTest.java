package io.quotewire.faults.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceTrendTest {
    private static final long MEBIBYTE = 1 << 20;

    private final ResourceTrend course = new ResourceTrend("sink-1");

    @Test
    void sawtoothHeapIsNotGrowth() {
        for (int i = 0; i < 30; i++) {
            take(100 + i % 5 * 50, 40, 200 + i % 3);
        }
        assertThat(course.growth()).isEmpty();
        assertThat(course.row())
                .isEqualTo("| sink-1 | 100 MB, 100 MB, 100 MB | 500 MB, 500 MB, 500 MB | 40, 40, 40 | 202, 202, 202 |");
    }

    @Test
    void growthBelowASawtoothIsDetected() {
        for (int i = 0; i < 30; i++) {
            take(50 + i * 5 + i % 3 * 50, 40, 200);
        }
        assertThat(course.growth()).containsExactly("sink-1: heap grows from 110 MB to 155 MB");
    }

    @Test
    void leakedThreadsAndFilesAreDetected() {
        for (int i = 0; i < 30; i++) {
            take(100, 40 + i, 200 + 10 * i);
        }
        assertThat(course.growth())
                .containsExactly("sink-1: threads grow from 59 to 69", "sink-1: files grow from 390 to 490");
    }

    @Test
    void growthDuringWarmupIsIgnored() {
        for (int i = 0; i < 30; i++) {
            take(i < 10 ? 50 : 150, i < 10 ? 20 : 40, i < 10 ? 50 : 200);
        }
        assertThat(course.growth()).isEmpty();
    }

    private void take(long heap, long threads, long files) {
        course.add(new Sample(heap * MEBIBYTE, 500 * MEBIBYTE, threads, files));
    }
}
