package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingContentTest {
    private static final String STORY = "<p>" + "The river rose through the night, she said. ".repeat(10) + "</p>";
    private static final String READER = "<div>I have walked that dam for forty years.</div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37 Comments",
                "Comments (37)",
                "Join the conversation",
                "Discussion about this post",
                "12 Kommentare",
                "Diskutieren Sie mit",
                "Vos réactions",
                "Deja un comentario",
                "Komentarze: 12",
                "Lascia un commento",
                "Deixe seu comentário"
            })
    void readerCommentsBelowAHeadingAreCut(String heading) {
        String thread = "<section><div><h3>" + heading + "</h3></div>" + READER + "</section>";

        assertThat(cleaned("<main><h1>Dam</h1>" + STORY + "</main>" + thread)).doesNotContain("forty years");
        assertThat(cleaned("<h1>Dam</h1>" + STORY + "<h3>" + heading + "</h3>" + READER))
                .contains("The river rose")
                .doesNotContain("forty years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réactions",
                "Responses",
                "Comments",
                "Discussion",
                "Diskussion",
                "Diskussion um Tempolimit",
                "Dyskusja",
                "Dyskusja o podatkach",
                "Ihre Meinung",
                "Ihre Meinung zählt nicht",
                "Join the debate",
                "Have your say: what the board was told"
            })
    void textBelowAnAmbiguousHeadingIsKept(String heading) {
        String page = "<h1>Dam</h1>" + STORY + "<h2>" + heading + "</h2><p>“It held,” he said.</p>" + STORY
                + "<p><time>Tuesday</time></p><h3>Leave a comment</h3><form><textarea></textarea></form>";

        assertThat(cleaned(page)).contains("“It held,” he said.").doesNotContain("Leave a comment");
        assertThat(cleaned("<article>" + page + "</article>")).contains("“It held,” he said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réactions", "Responses", "Comments", "Diskussion", "Dyskusja", "Ihre Meinung"})
    void recognisableCommentsBelowAnAmbiguousHeadingAreCut(String heading) {
        String entry = "<div class=e><b>Leser</b><span>vor 3 Stunden</span><p>I walked it for forty years.</p></div>";
        String page = "<h1>Dam</h1>" + STORY + "<h2>" + heading + "</h2>";

        assertThat(cleaned(page + entry + entry)).doesNotContain("forty years");
        assertThat(cleaned(page + entry.replace("span", "time") + entry.replace("span", "time")))
                .doesNotContain("forty years");
        assertThat(cleaned(page + "<form><textarea></textarea></form>" + READER))
                .doesNotContain("forty years");
        assertThat(cleaned(page + READER)).contains("forty years");
    }

    @Test
    void headingWithinTheArticleIsKept() {
        String text =
                cleaned("<h1>Dam</h1><h2>Diskussion</h2>" + STORY + "<h2>The discussion in the board</h2>" + READER);

        assertThat(text).contains("The river rose", "forty years");
    }

    @Test
    void nextStoryIsCutAndPostsOfALiveBlogAreKept() {
        String post = "<article><h1>Later</h1>" + READER + "</article>";

        assertThat(cleaned("<article><h1>Dam</h1>" + STORY + "</article>" + post))
                .doesNotContain("forty years");
        assertThat(cleaned("<h1>Dam</h1><article><h1>First</h1>" + STORY + "</article>" + post))
                .contains("The river rose", "forty years");
    }

    private static String cleaned(String body) {
        return PageBoilerplate.cleaned(Jsoup.parse("<body>" + body).body()).text();
    }
}
