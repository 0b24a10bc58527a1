package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.finder.TrailingClause;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTurnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Is it late?” [P Hill] asked.\n\n“It is.”",
                "“Do you know?” [P Hill] asked.\n\n“It is.”",
                "“Is it late?” [P Hill] asked.\n\n“It is,” [P Moe] said.\n\n“You are wrong.”",
                "“Is it late?” [P Hill] asked.\n\n“It is,” [P Moe] replied.\n\n“But is it yours?”",
                "“It is late,” [P Hill] said.\n\n“Thank you, Mrs Hill.”",
                "“It is late,” [P Hill] said. [P Moe] shook her head.\n\n“It is not.”"
            })
    void isThatOfAnother(String text) {
        assertThat(isOthers(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is late,” [P Hill] said.\n\n“It is.”",
                "“Where do we go?” [P Hill] asked.\n\n“It is late.”",
                "“Is it late?” [P Hill] said.\n\n“It is.”",
                "“Is it late?” [P Hill] asked.\n\n“It is,” [P Moe] said.\n\n“It was so.”",
                "“It is late,” [P Hill] said.\n\n“I told him: ‘No, Mr Hill.’”",
                "“It is late,” [P Hill] said.\n\n“Hill is a name.”",
                "“It is late,” [P Mary Hill] said. [P Hill] shook her head.\n\n“It is not.”",
                "“It is late,” [P Hill] said. [P Moe] shook her head. “It is not.”",
                "“It is late,” [P Hill] said. Her son [P Moe] died.\n\n“He was kind.”",
                "“It is.”"
            })
    void mayBeThatOfWhoSpokeLast(String text) {
        assertThat(isOthers(text)).isFalse();
    }

    @Test
    void isOfTalkIfItMeansWhoSpeaksOrIsSpokenTo() {
        assertThat(OtherTurn.isOfTalk("our")).isTrue();
        assertThat(OtherTurn.isOfTalk("you")).isTrue();
        assertThat(OtherTurn.isOfTalk("her")).isFalse();
        assertThat(OtherTurn.isOfTalk("")).isFalse();
    }

    /** Whether the last passage is another's turn, behind those that a clause behind them attributes. */
    private static boolean isOthers(String marked) {
        NewsText text = MarkedText.of(marked).text();
        TrailingClause behind = new TrailingClause(text);
        @Nullable Attribution[] found = new Attribution[text.quotes().size()];
        Source spoke = null;
        for (int q = 0; q < found.length; q++) {
            Attribution one = behind.find(q).orElse(null);
            found[q] = one;
            spoke = one == null ? spoke : one.source();
        }
        return new OtherTurn(text, found).is(found.length - 1, spoke);
    }
}
