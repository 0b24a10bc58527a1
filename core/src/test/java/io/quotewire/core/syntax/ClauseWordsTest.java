package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs, the phrases and the starts of clauses, on sentences of the harbour. */
class ClauseWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank. | sank
            The ferry has sunk. | has
            The ferry can't sail. | can't
            They're late. | They're
            They sail at noon. | sail
            The sail tore. | tore
            Their need of speed grew. | grew
            They agreed to sail. | agreed
            The mast painted by the crew cracked. | cracked
            The crew painted and cleaned it. | painted
            A ferry of the port. | -
            Painted Rock. | -
            """)
    void finiteVerbsAreNeitherNounsNorParticiples(String sentence, String verbs) {
        NewsText text = MarkedText.of(sentence).text();

        String found = IntStream.range(0, text.tokens().size())
                .filter(text::isFinite)
                .mapToObj(text.tokens()::word)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(verbs.equals("-") ? "" : verbs);
    }

    @ParameterizedTest
    @CsvSource({"sail, true", "agree, true", "mayor, false", "xyzzy, false"})
    void aBaseFormIsAVerbWhereItOftenIsOne(String base, boolean verb) {
        assertThat(FiniteVerbs.isVerb(base)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late; the ferry sank. | the
            It was late: the ferry sank. | the
            It was “late” the ferry sank. | the
            It was late, the ferry sank. | It
            """)
    void aClauseStartsBehindAStrongPause(String sentence, String first) {
        MarkedText marked = MarkedText.of(sentence);

        int start = ClauseSubject.start(marked.text(), marked.at("sank"), 0);

        assertThat(marked.text().tokens().word(start)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry left after the storm. | after | true
            The ferry left before the storm. | before | true
            The ferry left in the storm. | in | false
            The ferry left the storm. | left | false
            """)
    void somePrepositionsJoinAClause(String sentence, String word, boolean joins) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ClauseSubject.joins(marked.text(), marked.at(word))).isEqualTo(joins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In spring, they sank it: | they
            Last week, the harbour master sank it: | the harbour master
            Because it rained, [O the port] sank it: | the port
            “Sink it,” [P Ana Ruiz] sank it: | Ana Ruiz
            With [P Ana Ruiz] of [O the port]: | -
            Near [L Calder], [P Ana Ruiz]'s crew sank it: | Ana Ruiz's crew
            """)
    void theSubjectOfAClauseStandsBehindWhatIsFronted(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new ClauseSubject(marked.text())
                .find(0, marked.at(":"))
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, said [P Ana Ruiz]. | Ana Ruiz
            It sank, said they. | they
            It sank, said the master of the port, [P Ana Ruiz], again. | the master of the port, Ana Ruiz
            It sank, said [P Ana Ruiz], [P Tom Bell] added. | Ana Ruiz
            It sank, said the master, [L Calder] added. | the master
            It sank, said while it rained. | -
            It sank, said in [L Calder]. | -
            """)
    void theSubjectBehindAVerbBeginsRightThere(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectAfter(marked.text())
                .find(marked.at("said") + 1, marked.size())
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @Test
    void theSubjectBehindAVerbEndsWithItsClause() {
        MarkedText marked = MarkedText.of("It sank, said the master, [P Ana Ruiz].");

        assertThat(new SubjectAfter(marked.text()).find(marked.at("said") + 1, marked.at("Ana")))
                .map(marked::words)
                .contains("the master");
    }

    @Test
    void aTokenOutsideTheTextIsNothing() {
        MarkedText marked = MarkedText.of("“It sank,” [P Ana Ruiz] said.");
        NewsText text = marked.text();

        assertThat(text.lower(-1)).isEmpty();
        assertThat(text.lower(marked.size())).isEmpty();
        assertThat(text.quoteAt(marked.size())).isEqualTo(-1);
        assertThat(text.cueAt(-1)).isEqualTo(-1);
    }

    @Test
    void aCueInsideAPassageIsNone() {
        MarkedText marked = MarkedText.of("“I said it sank,” they wrote.");

        assertThat(marked.text().cueAt(marked.at("said"))).isEqualTo(-1);
        assertThat(marked.text().cueAt(marked.at("wrote"))).isZero();
    }
}
