package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subject after a passage, with a verb that is in no lexicon; names are marked by hand. */
class UnknownVerbTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is late,” [P Mary Larkin] shrugged. | Mary Larkin UNKNOWN_VERB
            “It is late,” she shrugged. | she UNKNOWN_VERB
            “It is late,” [P Mary Larkin] has shrugged. | Mary Larkin AUXILIARY_BEHIND
            “It is” — Larkin paused — “late.” | Larkin UNKNOWN_VERB
            “It is” — her voice broke — “late.” | her UNKNOWN_VERB
            “It is” — her voice — “late.” | -
            “It is,” her voice broke. | -
            “It is” — Larkin too — “late.” | -
            “It is” — larkin paused — “late.” | -
            “It is late,” the mayor shrugged. | -
            “It is late,” she | -
            """)
    void subjectIsAPronounANameOrACapitalisedWordBetweenDashes(String text, String found) {
        MarkedText marked = MarkedText.of(text);
        NewsText news = marked.text();
        int start = news.endToken(0);
        while (news.isDash(start)) {
            start++;
        }

        Optional<Attribution> attribution = new UnknownVerb(news).find(start, marked.size());

        assertThat(attribution
                        .map(Attribution::source)
                        .map(marked::words)
                        .map(words -> words + ' ' + attribution.orElseThrow().evidence())
                        .orElse("-"))
                .isEqualTo(found);
    }
}
