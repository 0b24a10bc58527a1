package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class TurnLabelTest {
    @Test
    void isAnAnonymousQuestioner() {
        assertThat(who("Q. Who pays?", "Q.", TurnLabelTest::resolver)).isEqualTo("UNKNOWN");
        assertThat(who("Question: who pays?", "Question", TurnLabelTest::resolver))
                .isEqualTo("UNKNOWN");
        assertThat(who("A. The city.", "A.", TurnLabelTest::resolver)).isEqualTo("UNKNOWN");
    }

    @Test
    void otherWordsAreNotLabels() {
        assertThat(who("B. The city.", "B.", TurnLabelTest::resolver)).isEqualTo("-");
        assertThat(who("The Question is new.", "The Question", TurnLabelTest::resolver))
                .isEqualTo("-");
    }

    private static SpeakerResolver resolver(NewsText text, People people) {
        return new TurnLabel();
    }
}
