package io.quotewire.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, TEXT", "a.text, TEXT", "a.html, HTML", "a.HTM, HTML", "a.xhtml, HTML", "a.mht, MHTML",
        "a.mhtml, MHTML", "a.jsonl, JSONL", "a.ndjson, JSONL", "a.json, JSONL", "a.json.gz, JSONL", "a.txt.zst, TEXT",
        "a.txt.html, HTML"
    })
    void isKnownByTheExtension(String name, InputKind kind) {
        assertThat(InputKind.ofName(Path.of("folder.pdf", name))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf", "txt", "a", "a.gz", "gz", "a.txt.bz2", "a."})
    void otherExtensionsAreUnknown(String name) {
        assertThat(InputKind.ofName(Path.of("folder.txt", name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "a"} | JSONL
            ` \t{"id": "a"}` | JSONL
            [{"id": "a"}] | JSONL
            [ ] | JSONL
            [ | JSONL
            [a note] It rained. | TEXT
            <!DOCTYPE html><p>It rained. | HTML
            <HTML lang="en"> | HTML
            <?xml version="1.0"?> | HTML
            <p>It rained. | TEXT
            It rained. | TEXT
            `` | TEXT
            """)
    void isKnownByTheContent(String head, InputKind kind) {
        assertThat(InputKind.ofContent(head.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void richTextIsNoJson() {
        assertThat(InputKind.ofContent("{\\rtf1 It rained.}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(InputKind.TEXT);
    }

    @Test
    void onlyTwoHaveAnArticleALine() {
        for (InputKind kind : InputKind.values()) {
            assertThat(kind.isOfLines())
                    .as(kind.name().toLowerCase(Locale.ROOT))
                    .isEqualTo(kind == InputKind.JSONL || kind == InputKind.GQG);
        }
    }
}
