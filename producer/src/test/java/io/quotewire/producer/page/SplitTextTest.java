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
    void partsOfTheSameMarkupAreJoinedInPageOrder() {
        SplitText page = split("<h1>Dam holds</h1>" + part("text", DAM) + part("ad", "Buy boats.") + part("text", BOARD)
                + part("text", MILL));

        assertThat(page.joined(BOARD)).isEqualTo(DAM + "\n\n" + BOARD + "\n\n" + MILL);
    }

    @Test
    void partsOfOtherMarkupOrAfterAHeadingAreNotJoined() {
        SplitText page = split(part("text", MILL) + "<h1>Dam holds</h1>" + part("text", DAM) + part("box", BOARD)
                + "<h2>More</h2>" + part("text", MILL));

        assertThat(page.joined(DAM)).isEqualTo(DAM);
    }

    @Test
    void paragraphIsRecognisedDespiteWhitespaceDifferences() {
        SplitText page =
                split("<h1>Dam holds</h1><div><p><b>Did it hold?</b><br>" + DAM + "</p><p>" + BOARD + "</p></div>");
        String found = "Did it hold?\n" + DAM + "\n\n" + BOARD;

        assertThat(page.joined(found)).isEqualTo(found);
    }

    @Test
    void onlyTheFirstParagraphsOfALongPageAreSearched() {
        StringBuilder body = new StringBuilder("<h1>Dam holds</h1>");
        for (int i = 1; i <= 20_000; i++) {
            body.append("<p>").append(numbered(i)).append("</p>");
        }
        String[] joined = split(body.toString()).joined(numbered(1)).split("\n\n");

        assertThat(joined).hasSize(1_999).startsWith(numbered(1), numbered(2)).endsWith(numbered(1_999));
    }

    @Test
    void longTextIsKeptWhole() {
        SplitText page = split("<h1>Dam holds</h1>" + part("text", DAM) + part("text", BOARD));
        String found = BOARD + ("\n\n" + MILL).repeat(4_000);

        assertThat(page.joined(found)).isEqualTo(found);
    }

    @Test
    void longClassNamesAndDeepNestingAreHandled() {
        String deep = ("<div class='" + "grid ".repeat(400) + "'>").repeat(400);
        SplitText page = split("<h1>Dam holds</h1>" + deep + "<p>" + DAM + "</p><p>" + BOARD + "</p>");

        assertThat(page.joined(BOARD)).isEqualTo(DAM + "\n\n" + BOARD);
    }

    @Test
    void paragraphFoundInTwoPartsKeepsItsPlace() {
        SplitText page = split("<h1>Dam holds</h1>" + part("text", DAM + "<br><br>" + BOARD) + part("text", MILL)
                + part("text", DAM.replace("river", "sea")));

        assertThat(page.joined(DAM + "\n\n" + BOARD + "\n\n" + DAM.replace("river", "sea")))
                .isEqualTo(DAM + "\n\n" + BOARD + "\n\n" + MILL + "\n\n" + DAM.replace("river", "sea"));
    }

    private static String numbered(int i) {
        return "Warden " + i + " walked the dam through the night and found that it held until the morning, she said.";
    }

    private static String part(String name, String text) {
        return "<div class='" + name + "'><p>" + text + "</p></div>";
    }

    private static SplitText split(String body) {
        return SplitText.of(Jsoup.parse("<body>" + body));
    }
}
