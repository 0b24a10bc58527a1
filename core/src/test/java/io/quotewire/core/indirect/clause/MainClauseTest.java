package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause before ", she said", by itself. */
class MainClauseTest {
    private final MainClause clause = new MainClause();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | It rained
            It stopped; it rained, he said. | it rained
            But it rained, he said. | it rained
            Still, it rained, he said. | it rained
            CALDER — It rained, he said. | It rained
            $5 was due, he said. | $5 was due
            But £5 was due, he said. | £5 was due
            <Harland Co> had left, he said. | <Harland Co> had left
            [Hill] had left, he said. | [Hill] had left
            - It rained, he said. | It rained
            # It rained, he said. | It rained
            """)
    void beginsAfterOtherClausesAndFrontedWords(String sentence, String words) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at("he") - 1;

        assertThat(marked.words(clause.start(OneSentence.of(marked), end), end)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | true
            In the yard, he said. | false
            When it rained, he said. | false
            The clerk who left, he said. | false
            The plan is “a shame,” he said. | true
            “It rained,” he said. | false
            In May, it rained, he said. | true
            The clerk that left it, he said. | true
            “It rained,” it seems, he said. | false
            """)
    void hasAFiniteVerb(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.text().isQuoted(marked.at("he") - 1) ? marked.at("he") : marked.at("he") - 1;

        assertThat(clause.isIn(marked.text(), 0, end)).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, he said. | , | true
            The plan is “a shame,” he said. | ” | true
            “Is it a shame?” he asked. | ” | true
            “It is a shame!” he said. | ” | true
            The plan is “a shame” again. | ” | false
            It rained; he said so. | ; | false
            """)
    void closesWithItsOwnCommaOrAPassages(String sentence, String token, boolean closed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(MainClause.closesWithComma(marked.text(), marked.at(token))).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank; divers left; the pilot swam, she said. | the pilot swam
            And the ferry sank, she said. | the ferry sank
            So, the ferry sank, she said. | the ferry sank
            One thing is left: “hope” was enough, she said. | “hope” was enough
            One thing is left: hope was enough, she said. | One thing is left: hope was enough
            “Hope” was enough, she said. | “Hope” was enough
            Shut: The ferry sank, she said. | The ferry sank
            [L Lima]: The ferry sank, she said. | The ferry sank
            [O Ferry Race]: The Return sold, she said. | Ferry Race: The Return sold
            Ferries sink: The pilot swam, she said. | Ferries sink: The pilot swam
            The ferry cost 2m euros (£1m; $3m) in May, she said. | The ferry cost 2m euros (£1m; $3m) in May
            """)
    void beginsAfterFrontedPhrases(String sentence, String words) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at("she") - 1;

        assertThat(marked.words(clause.start(OneSentence.of(marked), end), end)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, she said. | true
            The old ferry, she said. | false
            After the ferry sank, she said. | false
            After it sank, divers left, she said. | true
            When prices fell it rained, she said. | true
            When the ferry was sold the crew left, she said. | true
            If it was shut in winter the crew left, she said. | true
            When the ferry sank the crew, she said. | false
            When it told the crew the ferry sank, she said. | false
            When prices showed that it rained, she said. | false
            The pilot whose ferry sank, she said. | false
            The pilot, whose ferry sank, she said. | false
            """)
    void needsAFiniteVerbOfItsOwn(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(clause.isIn(marked.text(), 0, marked.at("she") - 1)).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank, she said. | true
            A neighbour, who left and slept, she said. | false
            A neighbour, who left and slept, swam, she said. | true
            The ferry sank, which few saw, she said. | true
            The ferry, which few saw, she said. | false
            """)
    void needsAFiniteVerbOutsideRelativeClauses(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(clause.isSimplyIn(marked.text(), 0, marked.at("she") - 1)).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry was “a wreck,” she said. | true
            “The ferry sank,” she said. | false
            “A wreck,” it was, she said. | false
            “A wreck” it was, she said. | true
            """)
    void isNotDirectSpeech(String sentence, boolean main) {
        MarkedText marked = MarkedText.of(sentence);
        int pause = marked.at("she") - 1;

        assertThat(clause.isIn(marked.text(), 0, marked.text().isQuoted(pause) ? pause + 1 : pause))
                .isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was “a wreck,” she said. | true
            Was it “a wreck?” she asked. | true
            It was “a wreck!” she said. | true
            It was “a wreck” then. | false
            It was “a wreck, no ferry” then. | false
            """)
    void passageEndsInAPauseOnlyByItsLastMark(String sentence, boolean pauses) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(MainClause.endsOpen(marked.text(), marked.at("”"))).isEqualTo(pauses);
    }
}
