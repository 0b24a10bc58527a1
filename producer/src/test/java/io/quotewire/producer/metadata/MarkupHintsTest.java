package io.quotewire.producer.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.metadata.MarkupHint.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupHintsTest {
    private static final String PARAGRAPH =
            "<p>" + "The ferry sails again on Monday, said the port. ".repeat(4) + "</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a rel='author' href='/ana'>Ana Ruiz</a> | AUTHOR | Ana Ruiz
            <span itemprop='author'><b itemprop='name'>Ana Ruiz</b>, reporter</span> | AUTHOR | Ana Ruiz
            <meta itemprop='author' content='Ana Ruiz'> | AUTHOR | Ana Ruiz
            <div class='story-byline'>Ana Ruiz</div> | NAMED_AUTHOR | Ana Ruiz
            <p>By <a href='/ana'>Ana Ruiz</a> and <a href='/ben'>Ben Okri</a></p> | LINKED_AUTHORS | Ana Ruiz, Ben Okri
            <time pubdate datetime='2026-03-01'>1 March</time> | PUBLISHED | 2026-03-01
            <time class='updated' datetime='2026-03-02'>2 March</time> | MODIFIED | 2026-03-02
            <time datetime='2026-03-01'>1 March</time> | TIME | 2026-03-01
            <time>1 March 2026</time> | TIME | 1 March 2026
            <meta itemprop='datePublished' content='2026-03-01'> | PUBLISHED | 2026-03-01
            <meta itemprop='dateModified' content='2026-03-02'> | MODIFIED | 2026-03-02
            <span class='post-date'>1 March 2026</span> | NAMED_DATE | 1 March 2026
            <span class='date-updated'>2 March 2026</span> | MODIFIED | 2 March 2026
            <a rel='tag'>ferries</a> | KEYWORD | ferries
            <meta itemprop='articleSection' content='Ports'> | SECTION | Ports
            <img itemprop='image' src='/ferry.jpg'> | PICTURE | /ferry.jpg
            <div>Lima, Monday</div> | LINE | Lima, Monday
            <span>© 2026 The Wire</span> | COPYRIGHT | © 2026 The Wire
            """)
    void elementIsAHint(String element, Kind kind, String value) {
        assertThat(hints("<h1>Ferry sails</h1>" + element)).contains(new MarkupHint(kind, value, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='related-stories'><a rel='author'>Ben Okri</a></div>",
                "<div id='comments'><a rel='author'>Ben Okri</a></div>",
                "<div role='complementary'><a rel='author'>Ben Okri</a></div>",
                "<aside><a rel='author'>Ben Okri</a></aside>",
                "<footer><a rel='author'>Ben Okri</a></footer>",
            })
    void elementsBesideTheArticleAreSkipped(String element) {
        assertThat(hints("<h1>Ferry sails</h1>" + element)).isEmpty();
    }

    @Test
    void elementsAroundTheHeadingCountWhateverTheirName() {
        assertThat(hints("<div class='sidebar-layout'><h1>Ferry sails</h1><a rel='author'>Ana Ruiz</a></div>"))
                .contains(new MarkupHint(Kind.AUTHOR, "Ana Ruiz", 0));
    }

    @Test
    void footerOfTheArticleCounts() {
        assertThat(hints("<article><h1>Ferry sails</h1><footer><a rel='author'>Ana Ruiz</a></footer></article>"))
                .contains(new MarkupHint(Kind.AUTHOR, "Ana Ruiz", 0));
    }

    @Test
    void copyrightInThePagesFooterCounts() {
        assertThat(hints("<h1>Ferry sails</h1><footer><div><p>© 2026 The Wire</p></div></footer><p>Lima</p>"))
                .containsExactly(
                        new MarkupHint(Kind.COPYRIGHT, "© 2026 The Wire", 0), new MarkupHint(Kind.LINE, "Lima", 0));
    }

    @Test
    void paragraphsBelowTheHeadingAreCounted() {
        assertThat(hints(PARAGRAPH + "<h1>Ferry sails</h1>" + PARAGRAPH + PARAGRAPH + "<a rel='author'>Ana Ruiz</a>"))
                .contains(new MarkupHint(Kind.AUTHOR, "Ana Ruiz", 2));
    }

    @Test
    void linksNameAuthorsOnlyAboveTheText() {
        String line = "<p>By <a href='/ana'>Ana Ruiz</a></p>";

        assertThat(kinds(line + "<h1>Ferry sails</h1>")).doesNotContain(Kind.LINKED_AUTHORS);
        assertThat(kinds("<h1>Ferry sails</h1>" + PARAGRAPH + line)).doesNotContain(Kind.LINKED_AUTHORS);
        assertThat(kinds("<h1>Ferry sails</h1>" + line)).contains(Kind.LINKED_AUTHORS);
    }

    @Test
    void linesOfANamedElementAreHintsOfTheirOwn() {
        assertThat(hints("<h1>Ferry sails</h1><div class='author'><p>Ana Ruiz</p><p>Port reporter</p></div>"))
                .contains(
                        new MarkupHint(Kind.NAMED_AUTHOR, "Ana Ruiz", 0),
                        new MarkupHint(Kind.NAMED_AUTHOR, "Port reporter", 0));
    }

    private static List<Kind> kinds(String body) {
        return hints(body).stream().map(MarkupHint::kind).toList();
    }

    private static List<MarkupHint> hints(String body) {
        return MarkupHints.of(Jsoup.parse("<html><body>" + body + "</body></html>"));
    }
}
