package io.quotewire.processor.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Searching notices without copying the text, compared with a search in the lower-cased text. */
class NoticesTest {
    private static final String[] PARTS = {
        "click ",
        "here",
        "HERE",
        "Coo",
        "kies",
        "coo\u212Aies",
        "advert\u0130sement",
        "İ",
        "©",
        "Click here",
        "all rights reserved",
        "All Rights Reserved",
        "a",
        " ",
        "😀",
        "\uD83D",
        "É",
        "D",
        "d’",
        "@",
        "related",
        ":"
    };

    @Test
    void areFoundAsInTheLowerCasedText() {
        List<String> made = new ArrayList<>(WordList.read(Notices.class, "notices.txt"));
        made.addAll(List.of("@", "d’a", "éa", "kies"));
        agrees(made, new Notices(made));
        agrees(WordList.read(Notices.class, "notices.txt"), Notices.shipped());
    }

    private static void agrees(List<String> notices, Notices asked) {
        Random random = new Random(20_261);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder parts = new StringBuilder();
            for (int count = random.nextInt(8); count >= 0; count--) {
                parts.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String text = parts.toString();
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);

            assertEquals(
                    notices.stream().anyMatch(lower::contains),
                    asked.standIn(text.toCharArray(), start, end),
                    () -> "in " + text);
        }
    }
}
