package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.MarkedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeOrOriginTest {
    @Test
    void someOriginsHaveAGender() {
        assertThat(at("the Irishwoman won")).contains(Gender.FEMALE);
        assertThat(at("The Frenchman won")).contains(Gender.MALE);
        assertThat(at("the German won")).contains(Gender.UNKNOWN);
        assertThat(at("the Spaniard won")).contains(Gender.UNKNOWN);
    }

    @Test
    void isRecognisedByAnAge() {
        assertThat(at("the 27-year-old won")).contains(Gender.UNKNOWN);
        assertThat(at("the so-called-year-old won")).isEmpty();
    }

    @Test
    void needsTheDefiniteArticleAndACapital() {
        assertThat(at("a Spaniard won")).isEmpty();
        assertThat(at("the spaniard won")).isEmpty();
        assertThat(at("the Carpet won")).isEmpty();
    }

    private static Optional<Gender> at(String phrase) {
        return AgeOrOrigin.at(MarkedText.of(phrase).text(), 1);
    }
}
