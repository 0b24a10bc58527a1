package io.quotewire.core.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the first "of" or "for" of a phrase that ends in a name is part of a title before it. */
final class TitlePrepositionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secretary of Transport [P Mary Hill]",
                "Governor of [L Texas] [P Mary Hill]",
                "head of research [P Mary Hill]",
                "Minister for Works [P Mary Hill]",
                "Minister for [L Wales] [P Mary Hill]",
                "the minister for civil aviation [P Mary Hill]",
                "company spokesman for research [P Mary Hill]"
            })
    void belongsToTheTitleOfWhoIsNamedBehind(String phrase) {
        assertThat(belongsToTitle(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the family of Mayor [P Mary Hill]",
                "the administration of [P Mary Hill]",
                "the leader of the group [O Red Dawn]",
                "the MP for [L Lima North]",
                "governor of [L Texas] [P Mary Hill]",
                "the lawyer for singer [P Mary Hill]",
                "a lawyer for civil rights [P Mary Hill]",
                "a spokesman for research [P Mary Hill]",
                "a minister for [P Mary Hill]",
                "Agent for Mr [P Hill]",
                "a book by [P Mary Hill]"
            })
    void governsTheNameElsewhere(String phrase) {
        assertThat(belongsToTitle(phrase)).isFalse();
    }

    private static boolean belongsToTitle(String phrase) {
        MarkedText marked = MarkedText.of(phrase);
        NewsText text = marked.text();
        People people = Sources.people(text);
        int preposition = 0;
        while (!text.is(preposition, "of") && !text.is(preposition, "for") && !text.is(preposition, "by")) {
            preposition++;
        }
        return new TitlePreposition(text, people, new NamesInText(text, people)).isAt(0, preposition, marked.size());
    }
}
