package io.quotewire.processor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quotewire.processor.Articles;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** The sketch of an article's words, compared with one from a hash that processes them character by character. */
class TextSketchTest {
    private static final String[] PARTS = {
        "word", "é", "“", "😀", " ", "  ", "\t", "\u00A0", "\u2003", "\u001C", "\u0000", "~"
    };

    @Test
    void hashesMatchThoseComputedCharacterByCharacter() {
        Random random = new Random(20_261);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(30); parts >= 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String title = text.toString();

            assertEquals(
                    new TextSketch(hash(title), List.of(hash("It rained."))),
                    TextSketch.of(
                            Articles.article("a", "It rained.").title(title).article()),
                    () -> "of " + title);
        }
    }

    private static int hash(String text) {
        CRC32C hash = new CRC32C();
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isSpace || !space) {
                hash.update(isSpace ? ' ' : c >> 8);
                hash.update(isSpace ? 0 : c);
            }
            space = isSpace;
        }
        return (int) hash.getValue();
    }
}
