package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.version.RulesVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewsExtractorTest {
    private static final Extractor EXTRACTOR = NewsExtractor.standard();

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "«",
            "»",
            "„",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            ",",
            "?",
            ":",
            "—",
            "said",
            "Mr.",
            "Okafor",
            "Mary Larkin",
            "he",
            "she",
            "who",
            "that",
            "according to",
            "told",
            "reporters",
            "Q.",
            "A.",
            "LARKIN:",
            "and",
            "the",
            "spokesman for",
            "😀",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\u200f",
            "שלום",
            "(",
            ")",
            "'s",
            "wrote",
            "a",
            "Acme Inc.",
            "-",
            "5",
            "[",
            "]",
            "\t",
            "\r\n",
            "was quoted as saying");

    @Test
    void versionIsMadeOfRulesModelAndCatalogue() {
        assertThat(EXTRACTOR.version())
                .startsWith(RulesVersion.current() + "-" + EntityModel.english().version() + "-")
                .matches("[0-9a-f]{12}-[0-9a-f]{16}-[0-9a-f]+");
    }

    @Test
    void findsQuotesWithTheirSpeakers() {
        String text = "“The bridge is safe to cross,” said Mary Larkin. “I use it,” she said.";
        Extraction found = EXTRACTOR.extract(text);

        assertThat(found.quotes()).extracting(Quote::text).containsExactly("The bridge is safe to cross,", "I use it,");
        assertThat(found.quotes()).extracting(Quote::speaker).containsExactly("Mary Larkin", "Mary Larkin");
        assertThat(found.quotes()).extracting(Quote::speakerText).containsExactly("Mary Larkin", "she");
    }

    @Test
    void marksEmbeddedPostsOnly() {
        assertThat(EXTRACTOR
                        .extract("Mary Larkin said the port was shut.\n\nThe tide is out. — Mary Larkin (@marylarkin)"
                                + " March 3, 2026\n\n“It was low,” said Larkin.")
                        .quotes())
                .extracting(Quote::text, Quote::embedded)
                .containsExactly(
                        tuple("the port was shut", false),
                        tuple("The tide is out.", true),
                        tuple("It was low,", false));
    }

    @Test
    void confidenceIsLowerForAnUncertainEndAndAnUnnamedSpeaker() {
        List<Quote> quotes = EXTRACTOR
                .extract("Mary Larkin said the port was shut. Mary Larkin said the port was shut, as nobody had"
                        + " thought. He said it was open.")
                .quotes();

        assertThat(quotes).hasSize(3);
        assertThat(quotes.get(0).contentConfidence())
                .isGreaterThan(quotes.get(1).contentConfidence())
                .isGreaterThan(quotes.get(2).contentConfidence());
        assertThat(quotes.get(0).speakerConfidence())
                .isGreaterThan(quotes.get(2).speakerConfidence())
                .isEqualTo(quotes.get(1).speakerConfidence());
    }

    @Test
    void offsetsCountCodePoints() {
        Extraction found = EXTRACTOR.extract("😀😀 “It is open,” Mary Larkin said.");

        assertThat(found.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.start()).isEqualTo(4);
            assertThat(quote.end()).isEqualTo(15);
        });
    }

    @Test
    void randomTextsNeverThrowAndQuotesMatchTheirOffsets() {
        Random random = new Random(20);
        for (int round = 0; round < 3000; round++) {
            holds(randomText(random));
        }
    }

    @Test
    void terminatesOnLongAndStrangeTexts() {
        for (String piece : List.of(
                "\"",
                "“a ",
                "word ",
                "He said ",
                "“a,” he said. ",
                "'a ",
                "Mary Larkin, ",
                "Mary Larkin ",
                "A - ",
                "a friend of Q. \"",
                "that he said “a” ‘",
                "’s “London, ",
                "a\n",
                ", and ",
                "He said that ",
                "said that he said. ",
                "who said ")) {
            holds(piece.repeat(200_000 / piece.length()));
        }
    }

    @Test
    void terminatesOnAMegabyteOfMarksAndOnAHugeParagraph() {
        for (String mark : List.of("\"", "“", "‘", "'", "«")) {
            holds(mark.repeat(1_000_000));
        }
        String paragraph = "Mary Larkin said that it would hold, and “we are sure of it,” she told the board. ";
        holds(paragraph.repeat(500_000 / paragraph.length()));
    }

    @Test
    void extractionIsDeterministic() {
        String text = "“No,” Mary Larkin said. She told the board that “it is over.”";

        assertThat(EXTRACTOR.extract(text)).isEqualTo(NewsExtractor.standard().extract(text));
    }

    @Test
    void articlesTogetherGiveWhatEachGivesAlone() {
        Random random = new Random(21);
        List<String> texts = new ArrayList<>(List.of("", "“No,” Mary Larkin said. ".repeat(5_000), "“Yes,” he said."));
        for (int count = 0; count < 150; count++) {
            texts.add(randomText(random));
        }

        assertThat(EXTRACTOR.extractAll(texts))
                .containsExactlyElementsOf(
                        texts.stream().map(EXTRACTOR::extract).toList());
        assertThat(EXTRACTOR.extractAll(List.of())).isEmpty();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void holds(String text) {
        Extraction found = EXTRACTOR.extract(text);
        int[] points = text.codePoints().toArray();
        for (Quote quote : found.quotes()) {
            assertThat(quote.end()).isGreaterThan(quote.start());
            assertThat(new String(points, quote.start(), quote.end() - quote.start()))
                    .isEqualTo(quote.text());
            if (quote.speakerStart() != null && quote.speakerEnd() != null) {
                assertThat(new String(points, quote.speakerStart(), quote.speakerEnd() - quote.speakerStart()))
                        .isEqualTo(quote.speakerText());
            }
        }
        List<Quote> ordered = found.quotes().stream()
                .sorted(Comparator.comparingInt(Quote::start))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            assertThat(ordered.get(i).start())
                    .isGreaterThanOrEqualTo(ordered.get(i - 1).end());
        }
        for (Mention mention : found.mentions()) {
            assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                    .isEqualTo(mention.text());
        }
    }
}
