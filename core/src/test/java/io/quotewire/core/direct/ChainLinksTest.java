package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.NameLines;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How passages without an answer are resolved, and how many frames result. */
class ChainLinksTest {

    /** The evidence found for each passage, and the final evidence; a hyphen means none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is late,” [P Ruiz] said. “The tide is out.” | CUE_BEHIND - | CUE_BEHIND CHAIN
            “It is late,” [P Ruiz] said. “You watch.” | CUE_BEHIND - | CUE_BEHIND CHAIN
            “It is late,” [P Ruiz] said. “You watch” now. | CUE_BEHIND - | CUE_BEHIND -
            “It is late,” [P Ruiz] said. The “old grey ferry” sank. | CUE_BEHIND - | CUE_BEHIND -
            “It is late.” [P Ruiz] said: “The tide is out.” | - CUE_AHEAD | CHAIN CUE_AHEAD
            “It is late.” | - | CHAIN_OVER_PARAGRAPHS
            “You watch.” | - | -
            “It Is Late” | - | -
            “It is late,” [P Ruiz] said. [P Bell] was asked, “Is it late?” | CUE_BEHIND - | CUE_BEHIND -
            """)
    void passagesWithoutACueContinueTheChain(String text, String given, String known) {
        MarkedText marked = MarkedText.of(text);

        assertThat(names(chain(marked.text(), attributions(given)).completed())).isEqualTo(known);
    }

    @Test
    void adjacentPassageOverridesAPrecedingSentence() {
        @Nullable Attribution[] found = attributions("CUE_BEHIND SENTENCE_AHEAD");
        String near = "“It is late,” [P Ruiz] said. “The tide is out.”";
        String far = "“It is late,” [P Ruiz] said. [P Bell] was tired. “The tide is out.”";

        assertThat(names(chain(MarkedText.of(near).text(), found).completed())).isEqualTo("CUE_BEHIND CHAIN");
        assertThat(names(chain(MarkedText.of(far).text(), found).completed())).isEqualTo("CUE_BEHIND SENTENCE_AHEAD");
    }

    /** Two words that are no sentence do not continue speech. */
    @Test
    void passageThatCannotContinueKeepsItsOwnAttribution() {
        MarkedText marked = MarkedText.of("“It is late,” [P Ruiz] said. “We went”");

        assertThat(names(chain(marked.text(), attributions("CUE_BEHIND SENTENCE_AHEAD"))
                        .completed()))
                .isEqualTo("CUE_BEHIND SENTENCE_AHEAD");
    }

    @Test
    void passageThatOpensTheNextParagraphIsContinued() {
        assertThat(known("“It is late,” [P Ruiz] said.\n“The tide is out.”", "CUE_BEHIND -"))
                .isEqualTo("CUE_BEHIND CONTINUED");
        assertThat(known("[P Ruiz] said: “It is late.\n“The tide is out.\n“It is dark.”", "CUE_AHEAD - -"))
                .isEqualTo("CUE_AHEAD CONTINUED CONTINUED");
        assertThat(known("[P Ruiz] said: “It is late.\nThe old quay of the port at dusk\n“It is dark.”", "CUE_AHEAD -"))
                .isEqualTo("CUE_AHEAD CONTINUED");
    }

    @Test
    void passageThatMayReplyIsAChainOverParagraphs() {
        assertThat(known("“Is it late?” [P Ruiz] said.\n“The tide is out.”", "CUE_BEHIND -"))
                .isEqualTo("CUE_BEHIND CHAIN_OVER_PARAGRAPHS");
    }

    @Test
    void passageBehindNarrationIsAChainOverParagraphs() {
        assertThat(known("“It is late,” [P Ruiz] said. The crew left.\n“The tide is out.”", "CUE_BEHIND -"))
                .isEqualTo("CUE_BEHIND CHAIN_OVER_PARAGRAPHS");
        assertThat(known("“It is late,” [P Ruiz] said.\nThe crew left.\n“The tide is out.”", "CUE_BEHIND -"))
                .isEqualTo("CUE_BEHIND CHAIN_OVER_PARAGRAPHS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ruiz] said it was late. | CUED_PARAGRAPH_AHEAD
            It was late, [P Ruiz] said. | CUED_PARAGRAPH_AHEAD
            [P Ruiz], a rigger, warned the crew that it was late. | CUED_PARAGRAPH_AHEAD
            The tide, she noted, was out. | CUED_PARAGRAPH_AHEAD
            He has explained why it was late. | CUED_PARAGRAPH_AHEAD
            The crew left. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] said it was late. The crew left. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] did not say why. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] may say it was late. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] left, saying it was late. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] was told it was late. | CHAIN_OVER_PARAGRAPHS
            Her family issued a statement. | CHAIN_OVER_PARAGRAPHS
            Hill does not believe what [P Ruiz] told the crew. | CHAIN_OVER_PARAGRAPHS
            [P Ruiz] read the letter. | CHAIN_OVER_PARAGRAPHS
            """)
    void passageBehindAReportInTheParagraphBeforeIsSurer(String before, String evidence) {
        assertThat(known(before + "\n“The tide is out.”", "-")).isEqualTo(evidence);
        assertThat(known(before + " “The tide is out.”", "-")).isEqualTo("CHAIN_OVER_PARAGRAPHS");
    }

    /** A continuation is no surer than what it continues. */
    @Test
    void passageContinuesAWeakOneAsWeakly() {
        assertThat(known("The crew left.\n“It is late.\n“The tide is out.”", "- -"))
                .isEqualTo("CHAIN_OVER_PARAGRAPHS CHAIN_OVER_PARAGRAPHS");
    }

    private static String known(String text, String given) {
        return names(chain(MarkedText.of(text).text(), attributions(given)).completed());
    }

    @Test
    void unclosedPassageBelongsToTheNextParagraphsChain() {
        MarkedText marked = MarkedText.of("“It is late.\n\n“The tide is out,” [P Ruiz] said.");

        assertThat(names(chain(marked.text(), attributions("- CUE_BEHIND")).completed()))
                .isEqualTo("CHAIN CUE_BEHIND");
    }

    @Test
    void frameJoinsPassagesOfOneCueOrChainWithinAParagraph() {
        MarkedText marked = MarkedText.of("“One,” he said, “two.” “Three.” “Four,” she wrote.\n“Five.” “Six.”");
        Source he = new Source(4, 5, true);
        Attribution one = new Attribution(Place.BEHIND, 0, he, false, Evidence.CUE_BEHIND);
        Attribution link = new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN);
        Attribution four = new Attribution(Place.BEHIND, 1, he, true, Evidence.CUE_BEHIND);
        @Nullable Attribution[] all = {one, one, link, four, link, null};

        assertThat(new PassageFrames(marked.text())
                        .of(all).stream()
                                .map(frame ->
                                        frame.type() + " " + frame.contents().size()))
                .isEqualTo(List.of("DIRECT 3", "MIXED 1", "DIRECT 1"));
    }

    private static @Nullable Attribution[] attributions(String evidence) {
        return Stream.of(evidence.split(" ", -1))
                .map(name -> name.equals("-") ? null : attribution(Evidence.valueOf(name)))
                .toArray(Attribution[]::new);
    }

    private static Attribution attribution(Evidence evidence) {
        Place place = switch (evidence) {
            case SENTENCE_AHEAD -> Place.BESIDE;
            case CUE_AHEAD -> Place.AHEAD;
            default -> Place.BEHIND;
        };
        return new Attribution(place, 0, new Source(0, 1, true), false, evidence);
    }

    private static String names(@Nullable Attribution[] attributions) {
        return Arrays.stream(attributions)
                .map(found -> found == null ? "-" : found.evidence().name())
                .collect(Collectors.joining(" "));
    }

    private static Chain chain(NewsText text, @Nullable Attribution[] found) {
        return new Chain(text, found, new NameLines(text));
    }
}
