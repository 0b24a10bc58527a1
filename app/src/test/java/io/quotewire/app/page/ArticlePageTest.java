package io.quotewire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.broker.TestBroker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An article on the page of a running installation, in a browser: as it stands, and as people correct it. */
@ExtendWith({Browser.IsThere.class, TestBroker.Parameter.class})
class ArticlePageTest {
    @TempDir
    private static Path folder;

    private static Newsstand stand;
    private static Browser browser;

    @BeforeAll
    static void start(TestBroker broker) throws Exception {
        stand = new Newsstand(broker, "articles", folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        stand.close();
    }

    @Test
    void wrongSpeakerIsCorrectedByTheCommandThatTheArticleShows() throws Exception {
        stand.feed(Map.of("id", "kate's ferry", "publisher", "Wire", "body", "“It sails at noon,” said Paul Vance."));
        browser.open(stand.page("#/quotes"));
        browser.sees("It sails at noon");
        browser.script("[...document.querySelectorAll('.quote')].find(each => each.innerText.includes('It sails'))"
                + ".querySelector('summary').click()");
        browser.sees("bin/quotewire correct erase --why \"…\" 'kate'\\''s ferry'");
        browser.open(stand.page("#/article/" + encoded("kate's ferry")));
        browser.sees("Paul Vance 0.");
        browser.script("document.querySelector('[data-do=correct]').click()");
        browser.sees("bin/quotewire correct reassign ");
        String passage = String.valueOf(browser.script("return document.querySelector('.wrong').innerText"))
                .replaceAll("(?s).*correct suppress --why \"…\" (\\w+).*", "$1");
        stand.correct("reassign", passage, "--to", "Odile Vance", "--why", "the caption names her");
        browser.open(stand.page("#/article/" + encoded("kate's ferry")));
        browser.sees("Odile Vance, as was decided");
        browser.script("document.querySelector('[data-do=correct]').click()");
        browser.sees("It was right before: bin/quotewire correct undo ");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    void articleIsReloadedAfterAWhile() throws Exception {
        stand.feed(Map.of("id", "bridge", "publisher", "Wire", "body", "“The bridge is shut,” said Odile Vance."));
        browser.open(stand.page("#/quotes"));
        browser.sees("The bridge is shut");
        browser.open(stand.page("#/article/bridge"));
        browser.sees("The bridge is shut");
        stand.feed(Map.of("id", "bridge", "publisher", "Wire", "body", "The bridge is open."));
        browser.script("const now = performance.now.bind(performance); performance.now = () => now() + 60000");
        browser.sees("The bridge is open");
        assertThat(browser.text()).doesNotContain("The bridge is shut");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
