package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoingOnPersonsTest {
    @Test
    void referBackAfterABareArticle() {
        assertThat(Stream.of("striker", "singer", "teenager")).allMatch(GoingOnPersons::contains);
        assertThat(Stream.of("judge", "woman", "minister", "boat")).noneMatch(GoingOnPersons::contains);
    }

    @Test
    void referBackIfAPlaceOrAgeIsGiven() {
        assertThat(Stream.of("man", "woman", "native")).allMatch(GoingOnPersons::isDescribed);
        assertThat(Stream.of("striker", "minister", "boat", "")).noneMatch(GoingOnPersons::isDescribed);
    }

    @Test
    void referToTheOnlyNamedPerson() {
        assertThat(Stream.of("minister", "captain", "mayor")).allMatch(GoingOnPersons::isOfTheOnlyOne);
        assertThat(Stream.of("striker", "woman", "boat", "")).noneMatch(GoingOnPersons::isOfTheOnlyOne);
    }

    @Test
    void referToElectedPersons() {
        assertThat(Stream.of("president-elect", "governor-elect")).allMatch(GoingOnPersons::isElected);
        assertThat(Stream.of("-elect", "elect", "president", "re-elected")).noneMatch(GoingOnPersons::isElected);
    }
}
