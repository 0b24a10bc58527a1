package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerMatchTest {
    @Test
    void wordsMatchIfTheyOverlapAndAreNotMuchLonger() {
        assertThat(match("Larkin", null, 10, 16, "Larkin", 10, 16).words()).isTrue();
        assertThat(match("Larkin", null, 10, 16, "Larkin", 5, 57).words()).isTrue();
        assertThat(match("Larkin", null, 10, 16, "Larkin", 5, 58).words()).isFalse();
        assertThat(match("Larkin", null, 10, 16, "Larkin", 16, 20).words()).isFalse();
        assertThat(match("Larkin", null, 10, 16, "Larkin", null, null).words()).isFalse();
    }

    @Test
    void nameMatchesIfItsLastWordDoes() {
        assertThat(match("Ms Larkin", null, 0, 9, "Mary Larkin", 20, 26).name()).isTrue();
        assertThat(match("she", "Mary Larkin", 0, 3, "mary larkin.", 20, 26).name())
                .isTrue();
        assertThat(match("Larkin’s", null, 0, 8, "Mary Larkin", 20, 26).name()).isTrue();
        assertThat(match("she", "Mary Larkin", 0, 3, "David Okafor", 20, 26).name())
                .isFalse();
        assertThat(match("she", null, 0, 3, "she", 20, 26).name()).isFalse();
    }

    @Test
    void namesMatchInAnySpelling() {
        assertThat(match("she", "Mary O’Hale", 0, 3, "Mary O'Hale", 20, 26).name())
                .isTrue();
        assertThat(match("she", "Ana Nu\u0301n\u0303ez", 0, 3, "Ana Núñez", 20, 26)
                        .name())
                .isTrue();
    }

    @Test
    void strictMatchNeedsWordsAndName() {
        assertThat(match("she", "Mary Larkin", 0, 3, "Ann Hale", 0, 3).right()).isTrue();
        assertThat(match("she", "Mary Larkin", 0, 3, "Ann Hale", 0, 3).strictlyRight())
                .isFalse();
        assertThat(match("she", null, 0, 3, null, 0, 3).strictlyRight()).isTrue();
        assertThat(match("she", "Mary Larkin", 0, 3, "Mary Larkin", 7, 9).strictlyRight())
                .isFalse();
    }

    @Test
    void knowsPronouns() {
        assertThat(match("She", null, 0, 3, null, 0, 3).pronoun()).isTrue();
        assertThat(match("Larkin", null, 0, 6, null, 0, 6).pronoun()).isFalse();
    }

    private static SpeakerMatch match(
            String gold,
            @Nullable String goldName,
            int start,
            int end,
            @Nullable String speaker,
            @Nullable Integer from,
            @Nullable Integer to) {
        SpeakerKind kind = speaker == null ? SpeakerKind.UNKNOWN : SpeakerKind.PERSON;
        Words words = from == null || to == null ? null : new Words("words", from, to);
        return SpeakerMatch.of(
                new GoldQuote(0, 5, gold, start, end, goldName),
                Quotes.got(new Words("holds", 0, 5), speaker, kind, words, 1));
    }

    @Test
    void lastWordIsComparedWithoutGenitiveAndDots() {
        assertThat(match("the mayor's", null, 0, 8, "Mayor", 20, 26).name()).isTrue();
        assertThat(match("Larkin Jr.", null, 0, 8, "Mary Larkin Jr", 20, 26).name())
                .isTrue();
    }

    @Test
    void pronounIsNotAName() {
        assertThat(match("who", null, 0, 3, "the one who", 20, 26).name()).isFalse();
    }
}
