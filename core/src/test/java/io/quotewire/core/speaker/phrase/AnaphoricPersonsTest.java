package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnaphoricPersonsTest {
    @Test
    void referBackAfterABareArticle() {
        assertThat(Stream.of("striker", "singer", "teenager")).allMatch(AnaphoricPersons::contains);
        assertThat(Stream.of("judge", "woman", "minister", "boat")).noneMatch(AnaphoricPersons::contains);
    }

    @Test
    void referBackIfAPlaceOrAgeIsGiven() {
        assertThat(Stream.of("man", "woman", "native")).allMatch(AnaphoricPersons::isDescribed);
        assertThat(Stream.of("striker", "minister", "boat", "")).noneMatch(AnaphoricPersons::isDescribed);
    }

    @Test
    void referToTheOnlyNamedPerson() {
        assertThat(Stream.of("minister", "captain", "mayor")).allMatch(AnaphoricPersons::isOfTheOnlyOne);
        assertThat(Stream.of("striker", "woman", "boat", "")).noneMatch(AnaphoricPersons::isOfTheOnlyOne);
    }

    @Test
    void referToElectedPersons() {
        assertThat(Stream.of("president-elect", "governor-elect")).allMatch(AnaphoricPersons::isElected);
        assertThat(Stream.of("-elect", "elect", "president", "re-elected")).noneMatch(AnaphoricPersons::isElected);
    }
}
