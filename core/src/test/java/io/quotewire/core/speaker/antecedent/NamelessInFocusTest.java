package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.SourceWords;
import org.junit.jupiter.api.Test;

class NamelessInFocusTest {
    private static final SourceWords BAKER = Sources.words("A baker left.", "A baker");
    private static final SourceWords GIRL = Sources.words("A girl left.", "A girl");

    private final NamelessInFocus nameless = new NamelessInFocus();

    @Test
    void isNobodyAtFirst() {
        assertThat(nameless.called(0)).isEmpty();
        assertThat(nameless.newcomer()).isNull();
        assertThat(nameless.speaking(0)).isNull();
        assertThat(nameless.isAnybody(Gender.UNKNOWN, 0)).isFalse();
    }

    @Test
    void isCalledByTheWordsOfTheSentenceAndOfTheOneBefore() {
        nameless.comesUp(BAKER, Gender.UNKNOWN, 0, Prominence.SUBJECT);

        assertThat(nameless.called(0)).contains(BAKER);
        assertThat(nameless.called(1)).contains(BAKER);
        assertThat(nameless.called(2)).isEmpty();
        assertThat(nameless.isAnybody(Gender.MALE, 2)).isTrue();
    }

    @Test
    void keepsTheDescriptionWhilePronounsContinue() {
        nameless.comesUp(BAKER, Gender.UNKNOWN, 0, Prominence.SUBJECT);
        nameless.comesUpAgain(Gender.MALE, 1, Prominence.SUBJECT);

        assertThat(nameless.called(2)).contains(BAKER);
        assertThat(nameless.isAnybody(Gender.FEMALE, 2)).isFalse();
    }

    @Test
    void hasNoDescriptionIfAmbiguous() {
        nameless.comesUp(BAKER, Gender.UNKNOWN, 0, Prominence.SUBJECT);
        nameless.comesUp(GIRL, Gender.FEMALE, 0, Prominence.SUBJECT);
        assertThat(nameless.called(0)).isEmpty();

        nameless.comesUp(GIRL, Gender.FEMALE, 1, Prominence.SUBJECT);
        assertThat(nameless.called(1)).contains(GIRL);
    }

    @Test
    void isThePreviousSpeakerIfTheyContinue() {
        nameless.speaks(BAKER, Gender.UNKNOWN, 0, Prominence.SOURCE);
        nameless.comesUp(GIRL, Gender.FEMALE, 1, Prominence.SUBJECT);
        nameless.goesOn(Gender.MALE, 1, Prominence.SUBJECT);

        assertThat(nameless.called(1)).contains(BAKER);
    }

    @Test
    void continuesUntilANamedPersonAppears() {
        nameless.speaks(BAKER, Gender.UNKNOWN, 0, Prominence.SOURCE);
        nameless.noteNamed(Gender.UNKNOWN, 0);
        assertThat(nameless.speaking(1)).isNotNull();
        assertThat(nameless.speaking(2)).isNull();

        nameless.noteNamed(Gender.UNKNOWN, 1);
        assertThat(nameless.speaking(1)).isNull();
    }

    @Test
    void continuesIfSomebodyOfAnotherGenderAppears() {
        nameless.speaks(GIRL, Gender.FEMALE, 0, Prominence.SOURCE);
        nameless.noteNamed(Gender.MALE, 1);
        assertThat(nameless.speaking(1)).isNotNull();

        nameless.noteNamed(Gender.FEMALE, 1);
        assertThat(nameless.speaking(1)).isNull();
    }

    @Test
    void continuesAfterASentenceOfSpeech() {
        nameless.speaks(BAKER, Gender.UNKNOWN, 0, Prominence.SOURCE);
        nameless.stays(1);
        assertThat(nameless.speaking(2)).isNotNull();

        nameless.stays(3);
        assertThat(nameless.speaking(3)).isNull();
    }

    @Test
    void doesNotAnswerTheirOwnQuestions() {
        nameless.comesUp(BAKER, Gender.UNKNOWN, 0, Prominence.SUBJECT);
        nameless.asks(0);

        assertThat(nameless.newcomer()).isNull();
    }
}
