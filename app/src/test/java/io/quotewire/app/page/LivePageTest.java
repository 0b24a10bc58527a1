package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of a running installation, in a browser. */
@ExtendWith({Browser.IsThere.class, TestBroker.Parameter.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LivePageTest {
    private static final List<String> VIEWS =
            List.of("flow", "quotes", "people", "refused", "graphs", "inside", "feeds");
    private static final String SEED = "https://www.meridian-wire.example/2026/03/03/landslide-lima-highway";

    private static final String RUN = "<script>window.ran=1</script><img src=x onerror=window.ran=1>";
    private static final String RIGHT_TO_LEFT = "\u202e\u2066gnorw\u2067";
    private static final String LONG = "w".repeat(10_000);
    private static final String HOSTILE = "javascript:window.ran=1//\"><svg onload=window.ran=1>";

    @TempDir
    private static Path folder;

    private static Newsstand stand;
    private static Browser browser;

    @BeforeAll
    static void start(TestBroker broker) throws Exception {
        stand = new Newsstand(broker, "paged", folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        stand.close();
    }

    @Test
    @Order(1)
    void quotesAppearAsTheyAreFound() throws Exception {
        browser.desktop();
        browser.open(stand.page("#/quotes"));
        browser.sees("No quotes yet");
        stand.feedSeeds();
        browser.waitsFor("document.querySelectorAll('.quote').length >= 50");
        browser.open(stand.page(""));
        browser.sees(
                "Is it flowing?", "Every reader keeps pace", "Nothing refused is unread", "Said last", "Processor");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    @Order(2)
    void hostileArticleNeitherRunsNorBreaksTheLayout() throws Exception {
        browser.phone();
        stand.feed(Map.of(
                "id", HOSTILE,
                "url", HOSTILE,
                "publisher", "Publisher " + RUN,
                "title", "Hostile " + RUN + RIGHT_TO_LEFT + LONG,
                "body",
                        "“It runs " + RUN + RIGHT_TO_LEFT
                                + ", they think,” said Eve <b onclick=window.ran=1>Mallory.\n\n“" + LONG
                                + "” said Mallory, of " + RIGHT_TO_LEFT + " London."));
        stand.feedNoJson(HOSTILE);
        browser.open(stand.page("#/quotes"));
        browser.sees("It runs <script>window.ran=1</script>");
        assertThat(browser.overflow()).isNotPositive();
        for (String view : List.of("article/" + encoded(HOSTILE), "flow", "people", "refused")) {
            browser.open(stand.page("#/" + view));
            browser.waitsFor("document.querySelector('h1')");
            assertThat(browser.overflow()).as(view).isNotPositive();
            assertThat(browser.script("return String(window.ran)")).as(view).isEqualTo("undefined");
            assertThat(browser.script(
                            "return document.querySelectorAll('main script, main img, main b[onclick]').length"
                                    + " + [...document.links].filter(link => link.protocol === 'javascript:').length"))
                    .as(view)
                    .isEqualTo(0L);
            assertThat(browser.troubles()).as(view).isEmpty();
        }
        browser.open(stand.page("#/article/" + encoded(HOSTILE)));
        browser.sees("It runs <script>window.ran=1</script>", LONG);
    }

    @Test
    @Order(3)
    void eachViewHasAnAddress() throws Exception {
        browser.desktop();
        browser.open(stand.page("#/article/" + encoded(SEED)));
        browser.sees("Landslide buries highway", "Wilmer Huanca", "At the publisher");
        browser.waitsFor("document.querySelectorAll('mark').length > 3");
        browser.waitsFor("/^Landslide buries highway.* · Article · quotewire$/.test(document.title)");
        browser.script("document.querySelector('[data-do=jump]').click();"
                + "requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = true; }))");
        browser.waitsFor("window.drawn && document.querySelectorAll('mark.here').length === 1");
        browser.reload();
        browser.sees("Landslide buries highway", "Wilmer Huanca");
        browser.open(stand.page("#/people/" + encoded("Wilmer Huanca")));
        browser.sees("Wilmer Huanca", "Latest quotes");
        browser.open(stand.page("#/refused"));
        browser.sees("not-json");
        browser.open(stand.page("#/none"));
        browser.sees("There is no such view");
        browser.open(stand.page("#/inside"));
        browser.sees("process-articles", "Stores of processor");
        browser.open(stand.page("#/graphs"));
        browser.waitsFor("document.querySelectorAll('.chart canvas').length === 3");
        browser.open(stand.page("#/feeds"));
        browser.sees("No producer answers");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    @Order(4)
    void countsAndPairsComeFromTheApi() throws Exception {
        browser.open(stand.page("#/people"));
        browser.sees("Most quoted", "Most named", "Who speaks of whom");
        browser.waitsFor("document.querySelectorAll('.matrix td.hit').length > 0");
        browser.sees(
                "Sayings that spread", "In 3 articles of 3 publishers, 1 story", "First in Rotterdam crane operators");
        browser.script("[...document.querySelectorAll('button')].find(button => button.innerText === 'Today').click()");
        browser.sees("Nobody has spoken of anybody in that time");
    }

    @Test
    @Order(4)
    void retractedQuotesDisappearFromAnOpenPage() throws Exception {
        stand.feed(Map.of("id", "tunnel", "publisher", "Wire", "body", "“The tunnel,” said Petra Vance, “is shut.”"));
        browser.open(stand.page("#/article/tunnel"));
        browser.waitsFor("document.querySelectorAll('[data-do=jump]').length === 1");
        browser.script("document.querySelector('[data-do=jump]').click()");
        browser.waitsFor("document.querySelectorAll('mark.here').length === 2");
        browser.open(stand.page("#/people/" + encoded("Petra Vance")));
        browser.sees("in 1 article", "The tunnel … is shut.");
        browser.waitsFor("document.querySelectorAll('blockquote').length === 1");
        stand.feed(Map.of("id", "tunnel", "publisher", "Wire", "body", "The tunnel is open."));
        browser.sees("Nothing is counted under this name");
        assertThat(browser.text()).doesNotContain("in 1 article", "The tunnel … is shut");
    }

    @Test
    @Order(5)
    void deadLetterCanBeReplayedByKeyboardAlone() throws Exception {
        stand.misplace(Map.of("id", "lost", "publisher", "Wire", "body", "“It sails,” said Ines Marchetti."));
        browser.open(stand.page(""));
        browser.sees("wrong-partition");
        browser.tabTo("Skip to the content");
        browser.tabTo("Refused");
        browser.press(Keys.ENTER);
        browser.sees("What was refused, and why");
        assertThat(browser.address()).endsWith("#/refused");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("main");
        browser.waitsFor(
                "[...document.querySelectorAll('.letters a')].some(link => link.innerText === 'wrong-partition')");
        browser.tabTo("wrong-partition");
        browser.press(Keys.ENTER);
        browser.sees("It sails", "Dead letter");
        browser.tabTo("Put back");
        browser.press(Keys.ENTER);
        browser.sees("Put back, and it worked.");
        browser.waitsFor("document.querySelector('button[data-do=put]').disabled");
        browser.open(stand.page("#/refused"));
        browser.waitsFor("document.querySelectorAll('.letters .done').length === 1");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    @Order(6)
    void everyViewFitsAPhoneAndIsAccessibleInLightAndDark() throws Exception {
        browser.phone();
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            for (String view : VIEWS) {
                browser.open(stand.page("#/" + view));
                browser.waitsFor("document.querySelector('main h1, main h2')"
                        + " && !/^(Connecting|Looking|Asking|Reading).*…$/m"
                        + ".test(document.querySelector('main').innerText)");
                assertThat(browser.overflow()).as(view).isNotPositive();
                assertThat(browser.barriers()).as(view + ", " + scheme).isEmpty();
            }
            boolean dark = Boolean.TRUE.equals(
                    browser.script("return parseInt(getComputedStyle(document.body).backgroundColor.slice(4)) < 100"));
            assertThat(dark).isEqualTo(scheme.equals("dark"));
        }
        browser.prefer("light");
        browser.desktop();
        browser.open(stand.page("#/article/" + encoded(SEED)));
        browser.sees("Wilmer Huanca");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    @Order(7)
    void apiServesThePageAndSaysWhatItLacks() throws Exception {
        browser.open(stand.apiPage(""));
        browser.sees("Live quotes and counts", "Most quoted");
        browser.open(stand.apiPage("#/quotes"));
        browser.waitsFor("document.querySelectorAll('.quote').length >= 20");
        stand.feed(Map.of("id", "later", "publisher", "Wire", "body", "“It is late,” said Ines Marchetti."));
        browser.sees("It is late");
        browser.open(stand.apiPage("#/flow"));
        browser.sees("Not known here", "quotewire monitor", "Who is quoted now?");
        browser.open(stand.apiPage("#/article/" + encoded(SEED)));
        browser.sees("Landslide buries highway", "Wilmer Huanca");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    @Order(8)
    void pageRequestsNothingFromOtherOrigins() throws Exception {
        browser.open(stand.page("#/graphs"));
        browser.waitsFor("document.querySelectorAll('.chart canvas').length === 3");
        assertThat(browser.script("return performance.getEntriesByType('resource')"
                        + ".filter(each => new URL(each.name).origin !== location.origin).length"))
                .isEqualTo(0L);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
