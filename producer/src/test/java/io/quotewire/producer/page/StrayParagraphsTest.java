package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayParagraphsTest {
    private static final String TEXT = "The river rose through the night, said Mara Larkin of the water board.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement · Scroll to continue",
                "Updated 11:15 p.m. CET, March 3, 2026",
                "Published: 21:15 GMT, 3 March 2026 | Updated: 22:15 GMT, 3 March 2026",
                "Tuesday, March 3, 2026",
                "3 March 2026, 21:15 GMT",
                "2 hours ago",
                "3 min read",
                "By Ann Body and Bo Dy, The Valley Wire",
                "(Reporting by Ann Body in Bergen; Editing by Bo Dy)",
                "Additional reporting by Ann Body",
                "Valley Wire writer Ann Body contributed to this report.",
                "Contact Ann Body at ann@wire.example or 555-0147.",
                "All the news of the valley, straight to your inbox every Friday.",
                "[1/2] The dam at night. WIRE/Ann Body",
                "1 of 4 | Wardens on the dam. (Ann Body/Wire)",
                "To read this article in full, subscribe today.",
                "___"
            })
    void whatStandsAroundAnArticleIsLeftOut(String paragraph) {
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of()))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the water had gone.",
                "Reporting by The Valley Wire found that the board had been told twice.",
                "Published in 2019, the report warned of the dam. “Nobody read it,” she said.",
                "Updated figures show that 41 houses were lost.",
                "Follow the money, he said, and you get to the dam in 3 steps.",
                "“Contact us at once if it leaks,” the letter said.",
                "Share of the vote by 21.15: 44 per cent.",
                "One of 4 wardens stayed until 3 March 2026.",
                "The board sent the letters to inboxes that nobody reads."
            })
    void whatAReporterWroteStays(String paragraph) {
        assertThat(StrayParagraphs.removed(TEXT + "\n\n" + paragraph, List.of()))
                .endsWith("\n\n" + paragraph);
    }

    @Test
    void theTitleAndWhatStandsAboveItAreNoPartOfTheText() {
        String shown = "News\n\nDam holds\n\nAnn Body\n\n" + TEXT + "\n\nDam holds";

        assertThat(StrayParagraphs.removed(shown, List.of("Dam holds", "Ann Body")))
                .isEqualTo(TEXT + "\n\nDam holds");
    }
}
