package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class QuestionLabelTest {
    @Test
    void isAskedByNobodyInParticular() {
        assertThat(who("Q. Who pays?", "Q.", RESOLVER)).isEqualTo("UNKNOWN");
        assertThat(who("Question: who pays?", "Question", RESOLVER)).isEqualTo("UNKNOWN");
    }

    @Test
    void isNoOtherWord() {
        assertThat(who("A. The city.", "A.", RESOLVER)).isEqualTo("-");
        assertThat(who("The Question is new.", "The Question", RESOLVER)).isEqualTo("-");
    }

    private static final BiFunction<NewsText, People, SpeakerResolver> RESOLVER = (text, people) -> new QuestionLabel();
}
