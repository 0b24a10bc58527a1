package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source asks who wants to remain unnamed. */
class AnonymityTest {

    @ParameterizedTest
    @CsvSource({
        "his surname not be published, true",
        "that her real name not be used, true",
        "only her first name be used, true",
        "her identity be protected, true",
        "her name be added to the list, false",
        "the surname not be published, false",
        "her boat not be used, false"
    })
    void isAWishAboutTheOwnName(String content, boolean asks) {
        NewsText text = MarkedText.of(content).text();

        assertThat(Anonymity.asks(text, new Phrase(0, text.tokens().size()))).isEqualTo(asks);
    }
}
