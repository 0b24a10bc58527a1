package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @Test
    void eachLineIsAParagraph() {
        assertThat(paragraphs("One.\n\n  Two. \r\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void joinsTheLinesOfAHardWrappedText() {
        String text = """
                The harbour was closed at noon on Friday after the
                storm had torn two ferries from their moorings, the
                port said. Nobody was hurt, and the boats will be
                towed to the yard.

                The yard has been busy since the spring, when ice had
                done much the same to four of the smaller boats.
                """;

        assertThat(paragraphs(text)).hasSize(2).first().asString().endsWith("towed to the yard.");
    }

    @Test
    void joinsManyLinesAsNarrowAsANewspapersColumn() {
        String text = """
                The harbour was closed at noon on
                Friday after the storm had torn
                two ferries from their moorings,
                the port said. Nobody was hurt,
                and the boats will be towed to
                the yard. It has been busy since
                the spring, when ice did it.
                """;

        assertThat(paragraphs(text)).hasSize(1);
    }

    @Test
    void separatesNarrowLinesOfWhichFewPartASentence() {
        assertThat(paragraphs("""
                Hale said he would stay until May
                Frost said she would go at once
                de Witt said that it was finished
                Larkin said nobody knew the cost
                Bray said the port would be sold
                Kim said that she would buy it
                Ruiz said the talks would go on""")).hasSize(7);
    }

    @Test
    void separatesTheNarrowLinesOfAnInterview() {
        assertThat(paragraphs("""
                HALE: You said it would be dry and
                the boats would be out in May and
                back in June, and nobody would be
                late, but what we got was snow in
                the harbour and ice on the yard.
                BRAY: I told you it would rain and
                that you would all be late.""")).hasSize(7);
    }

    @Test
    void separatesTheLinesOfAVerse() {
        assertThat(paragraphs("The harbour lies in snow,\nthe boats are all away,\nand nobody will go\nto sea again "
                        + "today.\nThe lamp is burning low,\nthe pilot and his wife\nare all I ever know\nof sailors "
                        + "and of life."))
                .hasSize(8);
    }

    @Test
    void separatesShortLines() {
        assertThat(paragraphs(
                        "Who pays?\nThe council said it would not.\nWho then?\nNobody answered that at all.\nEnd."))
                .hasSize(5);
    }

    @Test
    void findsNothingInWhiteSpace() {
        assertThat(paragraphs(" \n\t\n\u2028 ")).isEmpty();
    }

    @Test
    void opensAParagraphAtAnIndentOfAHardWrappedText() {
        String text = """
                The harbour was closed at noon on Friday after the
                storm had torn two ferries from their moorings, the
                port said. Nobody was hurt, and the boats will be
                towed to the yard that mended them in the spring.
                   The yard has been busy since that time, when ice
                had done much the same to four of the other boats.
                """;

        assertThat(paragraphs(text)).hasSize(2).last().asString().startsWith("The yard");
    }

    @Test
    void separatesLinesTooWideToBeWrapped() {
        String line = "word ".repeat(27).strip();

        assertThat(line).hasSize(134);
        assertThat(paragraphs(String.join("\n", line, line, line, line, line))).hasSize(5);
    }

    @Test
    void separatesLinesTooNarrowToBeWrapped() {
        String line = "word ".repeat(7).strip();

        assertThat(paragraphs(String.join("\n", line, line, line, line, line))).hasSize(5);
    }

    @Test
    void needsThreeBreaksToRecogniseWrappingByWidth() {
        String line = "Word ".repeat(10).strip();

        assertThat(paragraphs(String.join("\n", line, line, line))).hasSize(3);
        assertThat(paragraphs(String.join("\n", line, line, line, line))).hasSize(1);
    }

    @Test
    void fewLinesThatSplitASentenceAreWrapped() {
        assertThat(paragraphs("""
                The harbour was closed at noon on Friday after the
                storm had torn two ferries away.""")).hasSize(1);
        assertThat(paragraphs("""
                The harbour was closed at noon on Friday after Mary
                Larkin had seen that the storm had torn two of the
                ferries away.""")).hasSize(1);
        assertThat(paragraphs("""
                The storm tore all of the ferries away, and two of
                Lima's.""")).hasSize(1);
    }

    @Test
    void fewLinesThatSplitNoSentenceAreParagraphs() {
        assertThat(paragraphs("""
                The harbour was closed at noon on Friday by a storm.
                iPhone owners were told first by the port.""")).hasSize(2);
        assertThat(paragraphs("""
                Storm closes the harbour at noon on Friday as it tears
                Two ferries lay on the beach.""")).hasSize(2);
        assertThat(paragraphs("""
                The harbour was closed and
                two of the ferries away, said the port on Friday.""")).hasSize(2);
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        String text = """
                The harbour was closed at noon on Friday after the\r
                storm had torn two ferries away.

                The port said so.
                """;

        assertThat(Paragraphs.unwrapped(text, Paragraphs.of(text)))
                .isEqualTo("The harbour was closed at noon on Friday after the  storm had torn two ferries away."
                        + "\n\nThe port said so.\n");
    }

    @Test
    void keepsATextThatIsNotWrapped() {
        String text = "The port is shut.\n\nIt is full.\n";

        assertThat(Paragraphs.unwrapped(text, Paragraphs.of(text))).isSameAs(text);
    }

    @Test
    void carriageReturnLineFeedIsOneLineEnd() {
        String line = "word ".repeat(10).strip();

        assertThat(paragraphs(String.join("\r\n", line, line, line, line))).hasSize(1);
        assertThat(paragraphs(String.join("\r\n\r\n", line, line, line, line))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\f", "\u0085", "\u2028", "\u2029"})
    void breaksAtEveryKindOfLineEnd(String end) {
        assertThat(paragraphs("One." + end + "Two.")).containsExactly("One.", "Two.");
    }

    private static List<String> paragraphs(String text) {
        Spans spans = Paragraphs.of(text);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> text.substring(spans.start(i), spans.end(i)))
                .toList();
    }
}
