package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finder by itself, applied to the last passage of a text whose names are marked by hand. */
class AttributionFindersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold,” [P Hill] said on Friday. | Hill | CUE_BEHIND
            “It will hold,” said [P Hill], who left. | Hill | CUE_BEHIND
            “Who pays?” she asked. | she | CUE_BEHIND
            “It will hold,” according to [P Hill]. | Hill | ACCORDING_TO_PASSAGE
            “It will hold,” the [O Herald] quoted [P Hill] as saying. | Hill | CUE_BEHIND
            “It will hold” [P Hill] said. | Hill | CUE_BEHIND
            “It will hold.” [P Hill] said. | Hill | CUE_BEHIND
            The “grand bargain” is dead, [P Hill] said. | Hill | CUE_BEHIND_CLAUSE
            The “grand bargain” is dead, said [P Hill]. | Hill | CUE_BEHIND_CLAUSE
            “It will hold,” [P Hill] winced. | Hill | UNKNOWN_VERB
            “It will hold,” she had. | she | AUXILIARY_BEHIND
            As [P Kelly] claimed that “it will hold,” [P Hill] said no. | Hill | CUE_OF_ANOTHER
            “It will hold,” and [P Hill] said no. | - | -
            “It will hold,” while [P Hill] said no. | - | -
            “It will hold.” | - | -
            [P Hill] wrote, “Why?” [P Kelly] wrote back. | Kelly | CUE_OF_ANOTHER
            “It will hold,” as [P Hill] said. | Hill | CUE_OF_ANOTHER
            “It will hold.” The crew said so at last, and then it all broke. | - | -
            “It will hold,” citing a law, [P Hill] said. | Hill | CUE_BEHIND_CLAUSE
            “It will hold” was what [P Hill] said. | - | -
            """)
    void trailingClause(String text, String source, String evidence) {
        assertFound(TrailingClause::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said: “It will hold.” | Hill | CUE_AHEAD
            [P Hill] told reporters, “It will hold.” | Hill | CUE_AHEAD
            [P Hill] shrugged, saying, “It will hold.” | Hill | PARTICIPLE_AHEAD
            [P Hill] believes: “It will hold.” | Hill | DOUBTFUL_CUE_AHEAD
            [P Hill] said the plan was “a shame”. | Hill | CLAUSE_AHEAD
            [P Hill] wanted it “right now”. | Hill | ATTITUDE_AHEAD
            The hall filled up, with [P Hill] shouting: “It will hold.” | Hill | PARTICIPLE_AHEAD
            [P Hill] was quoted by the [O Herald] as saying: “It will hold.” | Hill | PARTICIPLE_AHEAD
            [P Hill] said he has begun to fear a “grand bargain”. | Hill | CLAUSE_AHEAD
            The winch, says [P Hill], is “a relic”. | Hill | CLAUSE_AHEAD
            It is late, [P Hill] said, and [P Kelly] wrote “it will hold”. | Kelly | CUE_AHEAD
            [P Hill] praised [P Kelly], who said it was late, as “a friend”. | Hill | CLAUSE_AHEAD
            As [P Hill] put it, the winch was “a relic”. | Hill | CLAUSE_AHEAD
            [P Hill] said no and added that “it will hold”. | Hill | CUE_AHEAD
            After [P Kelly] said no, [P Hill] wrote: “It will hold.” | Hill | CUE_AHEAD
            [P Kelly] was called by [P Hill] “a relic”. | Hill | CLAUSE_AHEAD
            [P Kelly] was called “a relic” by [P Hill]. | Hill | CUE_AHEAD
            The winch was called “a relic” by the old crew, which left. | the old crew | CUE_AHEAD
            The winch was called “a relic” on Friday. | - | -
            The winch was called “a relic”. By May [P Hill] left. | - | -
            When [P Kelly] said it was late, [P Hill] left: “It will hold.” | - | -
            The hall was full: “It will hold.” | - | -
            """)
    void leadingClause(String text, String source, String evidence) {
        assertFound(LeadingClause::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill]: “It will hold.” | Mary Hill | LABEL
            Turnout was low - [P Mary Hill]: “It will hold.” | Mary Hill | LABEL
            More from [P Mary Hill]: “It will hold.” | Mary Hill | LABEL
            From [P Mary Hill]: “It will hold.” | Mary Hill | LABEL
            [P Ann Kelly] and [P Mary Hill]: “It will hold.” | Ann Kelly and Mary Hill | LABEL
            [O The Herald]: “It will hold.” | The Herald | LABEL
            [P Mary Hill] was blunt: “It will hold.” | Mary Hill | COLON
            [P Mary Hill] said no and left: “It will hold.” | Mary Hill | COLON
            [P Mary Hill] was blunt, “It will hold.” | - | -
            """)
    void colonIntroduction(String text, String source, String evidence) {
        assertFound(ColonIntroduction::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold”: [P Mary Hill] quits as mayor | Mary Hill | HEADLINE
            “It will hold”: [O the yard] quits | - | -
            “It will hold”: [P Mary Hill], mayor | - | -
            Today “it will hold”: [P Mary Hill] quits | - | -
            “It will hold”: [P Mary Hill] on her last year in office | Mary Hill | HEADLINE
            “It will hold”: [P Mary Hill] on her last year in office. | - | -
            “It will hold”: [P Mary Hill] in her last year in office | - | -
            “It will hold”: [P Mary Hill] on | - | -
            “It will hold”: [P Mary Hill] | - | -
            """)
    void headlineColon(String text, String source, String evidence) {
        assertFound(HeadlineColon::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill]'s answer was: “It will hold.” | Hill | OWN_WORDS
            In [P Hill]’s own words, “it will hold.” | Hill | OWN_WORDS
            Her message to the crew: “It will hold.” | Her | OWN_WORDS
            His reply was “it will hold.” | His | OWN_WORDS
            The yard's answer was: “It will hold.” | The yard | OWN_WORDS
            Their answer was: “It will hold.” | - | -
            The answer was: “It will hold.” | - | -
            Her winch was: “It will hold.” | - | -
            """)
    void ownWords(String text, String source, String evidence) {
        assertFound(OwnWords::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said no. “It will hold.” | Hill | CUED_SENTENCE_AHEAD
            [P Hill] was not amused. “It will hold.” | Hill | SENTENCE_AHEAD
            She was not amused. “It will hold.” | She | SENTENCE_AHEAD
            The crew was not amused. “It will hold.” | - | -
            They were not amused. “It will hold.” | - | -
            “It will hold.” | - | -
            """)
    void precedingSentence(String text, String source, String evidence) {
        assertFound(PrecedingSentence::new, text, source, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold.” — [P Mary Hill] | Mary Hill | SIGNATURE
            “It will hold.” – [P Mary Hill], mayor | Mary Hill | SIGNATURE
            “It will hold.” -- [P Mary Hill] | Mary Hill | SIGNATURE
            “It will hold.” — the mayor | - | -
            “It will hold.” — [P Mary Hill] said so | - | -
            “It will hold.” [P Mary Hill] | - | -
            """)
    void signature(String text, String source, String evidence) {
        assertFound(Signature::new, text, source, evidence);
    }

    private static void assertFound(
            Function<NewsText, AttributionFinder> finder, String marked, String source, String evidence) {
        MarkedText text = MarkedText.of(marked);

        @Nullable
        Attribution found =
                finder.apply(text.text()).find(text.text().quotes().size() - 1).orElse(null);

        if (evidence.equals("-")) {
            assertThat(found).isNull();
        } else {
            Attribution attribution = Objects.requireNonNull(found, "nothing found");
            Source words = Objects.requireNonNull(attribution.source());
            assertThat(text.words(words)).isEqualTo(source);
            assertThat(attribution.evidence()).isEqualTo(Evidence.valueOf(evidence));
        }
    }
}
