package io.quotewire.sink.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A layout that an earlier release cannot read is announced once. */
class LayoutMarkTest {
    @Test
    void markStaysInTheStore() {
        try (ProgressStore store = new ProgressStore()) {
            LayoutMark mark = new LayoutMark(store.entries());
            assertThat(mark.isSet()).isFalse();
            mark.set();
            mark.set();
            assertThat(mark.isSet()).isTrue();
            assertThat(store.size()).isEqualTo(1);
            assertThat(new LayoutMark(store.entries()).isSet()).isTrue();
        }
    }
}
