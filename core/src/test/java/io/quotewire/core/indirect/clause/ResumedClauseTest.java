package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the main clause begins behind a fronted one without a comma. */
class ResumedClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When prices fall it is the farms that go | it is the farms that go
            When the boats were sold the yard soon closed | the yard soon closed
            When the boats left port the yard was shut | the yard was shut
            When they were there she left | she left
            Once it is late they leave | they leave
            """)
    void beginsWithASubjectAndItsVerb(String words, String clause) {
        assertThat(clause(words)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "When prices fall and it is late",
        "When the yard is the place for which it was built",
        "When prices fall because it is late",
        "When the boats were sold that it was shut",
        "When the boats were sold the yard",
        "When [P Hale] says the boats were sold",
        "When the boat which sank the yard was old",
        "When the crew sold the boats",
        "When it rains"
    })
    void belongsToTheFrontedClause(String words) {
        assertThat(clause(words)).isEqualTo("-");
    }

    private static String clause(String words) {
        MarkedText marked = MarkedText.of(words);
        for (int i = 1; i < marked.size(); i++) {
            if (ResumedClause.isAt(marked.text(), 0, i, marked.size())) {
                return marked.words(i, marked.size());
            }
        }
        return "-";
    }
}
