package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class QuestionLabelTest {
    @Test
    void isAskedByNobodyInParticular() {
        assertThat(who("Q. Who pays?", "Q.", QuestionLabelTest::resolver)).isEqualTo("UNKNOWN");
        assertThat(who("Question: who pays?", "Question", QuestionLabelTest::resolver))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void isNoOtherWord() {
        assertThat(who("A. The city.", "A.", QuestionLabelTest::resolver)).isEqualTo("-");
        assertThat(who("The Question is new.", "The Question", QuestionLabelTest::resolver))
                .isEqualTo("-");
    }

    private static SpeakerResolver resolver(NewsText text, People people) {
        return new QuestionLabel();
    }
}
