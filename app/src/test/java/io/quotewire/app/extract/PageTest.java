package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.streaming.contract.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class PageTest {
    private static final String SAID = "“The ferry will sail on Sunday,” said Ines Marchetti, the harbour master.";

    @Test
    void linksEachQuoteToItsSpeaker() {
        Document page = page("Ferry", SAID);

        assertThat(page.select("mark.direct").text()).isEqualTo("The ferry will sail on Sunday,");
        String target = page.select("article a.who").attr("href").substring(1);
        assertThat(page.select("#" + target).text()).startsWith("Ines Marchetti");
        assertThat(page.select(".speakers a").attr("href").substring(1))
                .isEqualTo(page.select("article mark").attr("id"));
        assertThat(page.select("article a.who").text()).matches("Ines Marchetti [01]\\.\\d\\d");
    }

    @Test
    void listsQuotesOfUnnamedSpeakersSeparatelyInGrey() {
        Document page =
                page("Ferry", SAID + "\n\n“It was cold too,” an official said.\n\n“It was warm,” an official said.");

        assertThat(page.select(".speakers li").eachText())
                .containsExactly("Ines Marchettiquote 1", "an officialquote 2", "an officialquote 3");
        assertThat(page.select(".speakers li.nobody, a.who.nobody, mark.nobody, .said.nobody"))
                .hasSize(8);
    }

    @Test
    void keepsTheWholeText() {
        String body = "🛥️ First paragraph.\n\n" + SAID + "\n\nLast & least.";

        assertThat(page("Ferry", body).select(".text p").eachText())
                .containsExactly(
                        "🛥️ First paragraph.",
                        page("Ferry", SAID).select(".text p").text(),
                        "Last & least.");
    }

    @Test
    void omitsAFirstLineThatIsTheTitleUnlessSomebodyIsQuotedInIt() {
        assertThat(page("Ferry sails", "Ferry sails\n" + SAID).select(".text p"))
                .hasSize(1);
        assertThat(page(SAID, SAID + "\nIt did.").select(".text p mark").text())
                .isEqualTo("The ferry will sail on Sunday,");
    }

    @Test
    void escapesMarkupInArticles() {
        String evil = "<script>alert(1)</script><img src=x onerror='alert(2)'>";
        Document page = page(evil + "\"", "“" + evil + " is what I said,” said Ines " + evil + " Marchetti. " + SAID);

        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>");
    }

    @Test
    void removesBidiAndControlCharacters() {
        Document page = page("\u202eeltit", "\u202e\u001b[31m" + SAID + "\u2066 Last.");

        assertThat(page.text()).doesNotContain("\u202e", "\u2066", "\u001b");
        assertThat(page.select("h1").text()).isEqualTo("eltit");
    }

    @Test
    void makesNoNetworkRequests() {
        Document page = page("Ferry", SAID);

        assertThat(page.select("[src], link")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    private static Document page(String title, String body) {
        String line = Json.mapper()
                .createObjectNode()
                .put("id", "a")
                .put("title", title)
                .put("text", body)
                .toString();
        CommandLineRun run = CommandLineRun.withInput(line, "extract", "--format", "html", "-");
        assertThat(run.status()).isZero();
        return Jsoup.parse(run.out());
    }
}
