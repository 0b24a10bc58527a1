package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoingOnNounsTest {
    @Test
    void goesOnWithABodyOrWithWhatItSaid() {
        assertThat(Stream.of("company", "firm", "bank", "government", "statement"))
                .allMatch(GoingOnNouns::contains);
        assertThat(Stream.of("deal", "text", "body", "")).noneMatch(GoingOnNouns::contains);
    }

    @Test
    void tellsWhatMayBeAnyCompany() {
        assertThat(Stream.of("company", "firm")).allMatch(GoingOnNouns::isCompany);
        assertThat(Stream.of("bank", "statement")).noneMatch(GoingOnNouns::isCompany);
    }
}
