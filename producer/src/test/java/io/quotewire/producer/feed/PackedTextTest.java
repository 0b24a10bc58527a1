package io.quotewire.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PackedTextTest {
    private static final String TEXT = "It rained all night, and the dam held until morning.";

    @Test
    void typeOtherThanTextAndXmlIsPacked() {
        assertThat(PackedText.is(content("application/octet-stream", "any"))).isTrue();
        assertThat(PackedText.is(content("image/png", "any"))).isTrue();
        assertThat(PackedText.is(content("application/xhtml+xml", "any"))).isFalse();
        assertThat(PackedText.is(content("application/xml", "any"))).isFalse();
        assertThat(PackedText.is(content("text/html", "any"))).isFalse();
        assertThat(PackedText.is(content("html", "any"))).isFalse();
        assertThat(PackedText.is(content("", "any"))).isFalse();
    }

    @Test
    void contentThatIsElsewhereIsNot() {
        assertThat(PackedText.is(content("image/png", "").attr("src", "https://wire.example/a.png")))
                .isFalse();
    }

    @Test
    void draftsModeSaysSo() {
        assertThat(PackedText.is(content("text/html", "any").attr("mode", "Base64")))
                .isTrue();
        assertThat(PackedText.is(content("text/html", "any").attr("mode", "escaped")))
                .isFalse();
    }

    @Test
    void textTypeIsPackedIfItsContentIs() {
        assertThat(PackedText.is(content("text/html", packed(TEXT)))).isTrue();
        assertThat(PackedText.is(content("text/html", packed(TEXT).replaceAll("(.{20})", "$1\n"))))
                .isTrue();
        assertThat(PackedText.is(content("html", packed(TEXT)))).isFalse();
        assertThat(PackedText.is(content("text/html", TEXT))).isFalse();
        assertThat(PackedText.is(content("text/html", packed("It rained.")))).isFalse();
        assertThat(PackedText.is(content("text/html", packed(TEXT) + "a"))).isFalse();
        assertThat(PackedText.is(content("text/html", packed("\u0001" + TEXT)))).isFalse();
        assertThat(PackedText.is(content("text/html", packed("\t" + TEXT + "\n"))))
                .isTrue();
    }

    @Test
    void htmlIsReadAsSuchAndPlainTextIsNot() {
        String markup = "<p>It rained.</p>";

        assertThat(PackedText.of(content("text/html", packed(markup))).text()).isEqualTo("It rained.");
        assertThat(PackedText.of(content("application/octet-stream", packed(markup)))
                        .text())
                .isEqualTo("It rained.");
        assertThat(PackedText.of(content("text/plain", packed(markup))).text()).isEqualTo(markup);
    }

    @Test
    void pictureHasNoText() {
        assertThat(PackedText.of(content("image/png", packed(TEXT)))).isEqualTo(FeedText.NONE);
    }

    @Test
    void contentThatCannotBeDecodedIsReadAsItIs() {
        assertThat(PackedText.of(content("text/html", "abcde=f")).text()).isEqualTo("abcde=f");
    }

    private static String packed(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Element content(String type, String text) {
        return new Element("content").attr("type", type).text(text);
    }
}
