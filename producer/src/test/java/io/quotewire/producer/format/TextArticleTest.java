package io.quotewire.producer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticleTest {
    private static final String PAGE = "<html><head><title>Dam holds</title></head><body><div class=wide><article>"
            + WarcRecords.PARAGRAPH.repeat(3) + "</article></div></body></html>";

    @ParameterizedTest
    @ValueSource(strings = {"and the wardens", "<p>The river", "/p>", "</article>", "</div>"})
    void pageThatIsCutOffIsRefused(String at) {
        String cut = PAGE.substring(0, PAGE.lastIndexOf(at));

        assertThatThrownBy(() -> TextArticle.ofHtml("file", cut.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("cut off in the middle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Dam holds</title><h1>Dam holds</h1><p>The dam holds.<p>Nobody slept.",
                "<div><p>The dam holds.</p><p>Nobody slept.</p></div>",
                "<html><body><div><p>The dam holds.<p>Nobody slept.</body></html>",
                "<html><body><div><section><p>The dam holds.<p>Nobody slept.</div><!-- no body's end -->",
                "<HTML><BODY><DIV><P>The dam holds.<P>Nobody slept.</HTML",
                "<p>The dam holds.</p><p>Nobody slept.</p><ul><li>One<li>Two</ul>",
                "<div><div class='line'/><p>The dam holds.</p><p>Nobody slept.</p></div>",
                "<html><body><p>The dam holds.<p>Nobody slept.</body></html>\n<!-- served by a<b -->\n<div"
            })
    void pageWithoutTheEndTagsThatMayBeMissingIsRead(String page) throws Exception {
        assertThat(TextArticle.ofHtml("file", page.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("The dam holds.\n\nNobody slept.");
    }

    @Test
    void fileThatEndsWithinALetterIsRefused() {
        byte[] text = "Zoë slept.\n\nNobody else did: the café".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length - 1);

        assertThatThrownBy(() -> TextArticle.ofText("file", cut)).hasMessageContaining("cut off in the middle");
        assertThatThrownBy(() -> TextArticle.ofHtml("file", cut)).hasMessageContaining("cut off in the middle");
    }
}
