package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void keepsParagraphsAndRemovesMarkup() {
        assertThat(HtmlText.of(
                        "<p>“We <em>held</em> it,”\n she said.</p><p>One&nbsp;more.</p><ul><li>a</li><li>b</li></ul>"))
                .isEqualTo("“We held it,” she said.\n\nOne more.\n\na\n\nb");
    }

    @Test
    void lineBreaksAreKeptAndTwoMakeAParagraph() {
        assertThat(HtmlText.of("one<br>two<br><br/>three")).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void adjacentElementsAreSeparatedByASpace() {
        assertThat(HtmlText.of("<div><span>Ann Body</span><span>Reporter</span></div>"))
                .isEqualTo("Ann Body Reporter");
        assertThat(HtmlText.of("<p><span>Un</span><span>seen</span></p><div><span>T</span><span>he dam</span></div>"))
                .isEqualTo("Unseen\n\nThe dam");
    }

    @Test
    void preformattedTextKeepsItsParagraphsOrLines() {
        assertThat(HtmlText.of(
                        "<h2>Dam</h2><pre>\nThe river\nrose, <b>she</b>\nsaid.\n\n  The dam\n  held.\n</pre>After"))
                .isEqualTo("Dam\n\nThe river rose, she said.\n\nThe dam held.\n\nAfter");
        assertThat(HtmlText.of("<pre>Dam 1 holds\nDam 2 leaks</pre>")).isEqualTo("Dam 1 holds\nDam 2 leaks");
    }

    @Test
    void scriptsAndFormsAreLeftOut() {
        assertThat(HtmlText.of("a<script>var x = '<p>';</script><form>Subscribe</form><style>p{}</style> b"))
                .isEqualTo("a\n\nb");
    }

    @Test
    void plainTextKeepsItsParagraphs() {
        assertThat(HtmlText.of("one\r\n\r\ntwo\u0000")).isEqualTo("one\n\ntwo");
    }

    @Test
    void brokenMarkupNeverThrows() {
        assertThat(HtmlText.of("<p>a<b>b</p>c</b><div><<>&&amp;&#xFFFFFFF;")).startsWith("ab\n\nc");
    }
}
