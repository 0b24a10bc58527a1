package io.quotewire.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoingOnTest {
    @Test
    void goesOnWithABodyOrWithWhatItSaid() {
        assertThat(Stream.of("company", "firm", "bank", "government", "statement"))
                .allMatch(GoingOn::contains);
        assertThat(Stream.of("deal", "text", "body", "")).noneMatch(GoingOn::contains);
    }

    @Test
    void tellsWhatMayBeAnyCompany() {
        assertThat(Stream.of("company", "firm")).allMatch(GoingOn::isCompany);
        assertThat(Stream.of("bank", "statement")).noneMatch(GoingOn::isCompany);
    }
}
