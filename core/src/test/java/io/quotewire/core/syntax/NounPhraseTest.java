package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of noun phrases. */
class NounPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Later a spokesman for the port authority said it rained. | said | a spokesman for the port authority
            On Monday [P Mary Larkin] said it rained. | said | Mary Larkin
            They asked and the old crew said it rained. | said | the old crew
            She heard that riggers said it rained. | said | riggers
            In May, [P Hill] and [P Mary Larkin] said it rained. | said | Hill and Mary Larkin
            He praised the crew and members of the yard said it rained. | said | the crew and members of the yard
            Some party figures said it rained. | said | Some party figures
            Then the first lady said it rained. | said | the first lady
            The head of the yard's crew said it rained. | said | The head of the yard's crew
            Most of them said it rained. | said | Most of them
            He was echoing [P Hill] said it rained. | said | Hill
            He praised [P Hill] said it rained. | said | Hill
            They met [P Hill] said it rained. | said | Hill
            The board left [P Hill] said it rained. | said | Hill
            Party leads [P Hill] and [P Bell] said it rained. | said | Party leads Hill and Bell
            He saw the crew but the cook said it rained. | said | the cook
            The head of [P Hill] said it rained. | said | The head of Hill
            In praise of riggers said it rained. | said | praise of riggers
            He saw [P Hill] and the cook said it rained. | said | the cook
            “No,” Culture, Media and Sport Secretary [P Hill] said. | said | Culture, Media and Sport Secretary Hill
            In March, Media and Sport Secretary [P Hill] said so. | said | Media and Sport Secretary Hill
            """)
    void beginAtTheirFirstWord(String sentence, String verb, String phrase) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at(verb);

        assertThat(marked.words(NounPhrase.start(marked.text(), end, 0), end)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said the head of the yard on Monday. | the | the head of the yard
            It rained, said an aide to [P Mary Larkin]. | an | an aide to Mary Larkin
            It rained, said the envoy to [L Peru]. | the | the envoy to Peru
            It rained, said two sources close to the yard. | two | two sources close to the yard
            It rained, said advisers to her doctor. | advisers | advisers to her doctor
            It rained, said an aide to be trusted. | an | an aide
            It rained, said a rigger to the crew. | a | a rigger
            They asked the assistant to leave. | the | the assistant
            It rained, said [P Mary Larkin] of [O the yard]. | Mary | Mary Larkin of the yard
            It rained, said riggers in the hall. | riggers | riggers
            It rained, said the old crew, who left. | the | the old crew
            It rained, said the crew while it left. | the | the crew
            It rained, said the crew and the cook. | the | the crew and the cook
            So two heartland states filed suit. | two | two heartland states
            It rained, said the then mayor on Monday. | the | the then mayor
            It rained, said her doctor. | her | her doctor
            It rained, said the [O Harbour Board] last year. | the | the Harbour Board
            It rained, said the board last July. | the | the board
            It rained in the last week of May. | the | the last
            It rained, said riggers the hall. | riggers | riggers
            It rained, said all the crew. | all | all the crew
            It rained, said the crew for. | the | the crew
            It rained, said the crew and. | the | the crew
            It rained, said the crew but the cook left. | the | the crew
            It rained, said [P Hill] and [P Kelly]. | Hill | Hill and Kelly
            It rained, said [P Hill] and the crew. | Hill | Hill
            It rained, said the crew “of” yore. | the | the crew
            It rained, said Harbour.net staff on Monday. | Harbour | Harbour.net staff
            It rained, said Harbour. net staff left. | Harbour | Harbour
            It rained, said Harbour & Sons on Monday. | Harbour | Harbour & Sons
            It rained, said one of them on Monday. | one | one of them
            """)
    void endBeforeOtherWords(String sentence, String first, String phrase) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at(first);

        assertThat(marked.words(start, NounPhrase.end(marked.text(), start, marked.size())))
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the | old crew said it rained. | old crew
            riggers and | The crew said it rained. | The crew
            riggers | And the crew said it rained. | the crew
            riggers | Of the crew said it rained. | the crew
            most of | them said it rained. | -
            """)
    void doNotExtendBeforeTheStart(String ahead, String sentence, String phrase) {
        MarkedText marked = MarkedText.of(ahead + " " + sentence);
        int end = marked.at("said");

        assertThat(marked.words(NounPhrase.start(marked.text(), end, ahead.split(" ", -1).length), end))
                .isEqualTo(phrase);
    }

    @Test
    void areBounded() {
        MarkedText marked = MarkedText.of("old ".repeat(40) + "crew said it rained.");
        int end = marked.at("said");

        assertThat(end - NounPhrase.start(marked.text(), end, 0)).isEqualTo(24);
        assertThat(NounPhrase.end(marked.text(), 3, end)).isEqualTo(27);
    }

    @Test
    void extendBeyondANameOnRequest() {
        MarkedText marked = MarkedText.of("A spokesman for [P Mary Larkin] said it rained.");
        int end = marked.at("said");

        assertThat(marked.words(NounPhrase.start(marked.text(), end, 0), end)).isEqualTo("Mary Larkin");
        assertThat(marked.words(NounPhrase.outerStart(marked.text(), end, 0), end))
                .isEqualTo("A spokesman for Mary Larkin");
    }

    @Test
    void stopAtALimit() {
        MarkedText marked = MarkedText.of("It rained, said the head of the yard.");
        int start = marked.at("the");

        assertThat(marked.words(start, NounPhrase.end(marked.text(), start, start + 2)))
                .isEqualTo("the head");
    }
}
