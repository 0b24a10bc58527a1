package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SplitTextTest {
    private static final String DAM =
            "The river rose through the night and the wardens walked the dam until morning, she said on Tuesday.";
    private static final String BOARD =
            "The board had been told twice that the wall was too low for what the spring would bring, he said.";
    private static final String MILL =
            "The mill below the dam stood in water to the first floor and nobody was in it, the wardens found.";

    @Test
    void partsOfOneMakeArePutTogetherInThePagesOrder() {
        SplitText page = split("<h1>Dam holds</h1>" + part("text", DAM) + part("ad", "Buy boats.") + part("text", BOARD)
                + part("text", MILL));

        assertThat(page.joined(BOARD)).isEqualTo(DAM + "\n\n" + BOARD + "\n\n" + MILL);
    }

    @Test
    void whatIsOfAnotherMakeOrStandsBehindAHeadingIsNot() {
        SplitText page = split(part("text", MILL) + "<h1>Dam holds</h1>" + part("text", DAM) + part("box", BOARD)
                + "<h2>More</h2>" + part("text", MILL));

        assertThat(page.joined(DAM)).isEqualTo(DAM);
    }

    @Test
    void aParagraphIsKnownAgainWhateverItsSpacesAndLines() {
        SplitText page =
                split("<h1>Dam holds</h1><div><p><b>Did it hold?</b><br>" + DAM + "</p><p>" + BOARD + "</p></div>");
        String found = "Did it hold?\n" + DAM + "\n\n" + BOARD;

        assertThat(page.joined(found)).isEqualTo(found);
    }

    private static String part(String name, String text) {
        return "<div class='" + name + "'><p>" + text + "</p></div>";
    }

    private static SplitText split(String body) {
        return SplitText.of(Jsoup.parse("<body>" + body));
    }
}
