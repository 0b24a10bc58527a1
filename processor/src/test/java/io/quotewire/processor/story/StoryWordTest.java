package io.quotewire.processor.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of a text found in one pass, compared with the regular expressions that define them. */
class StoryWordTest {
    private static final Pattern BETWEEN_PIECES = Pattern.compile("(?<=[.!?][\"”’]?)\\s+|\\s*\\R\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]{0,600}+\"|“[^”]{0,600}+”|„[^“”]{0,600}+[“”]|«[^»]{0,600}+»");
    private static final String[] PARTS = {
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u000B",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00A0",
        ".",
        "!",
        "?",
        "\"",
        "“",
        "”",
        "’",
        "„",
        "«",
        "»",
        "a",
        "Lee",
        "No",
        "2",
        "٣",
        "Ⅳ",
        "½",
        "é",
        "e\u0301",
        "ﬁ",
        "𝔸",
        "😀",
        "\uD83D",
        "-",
        "©",
        "click here",
        "Straße",
        "ΟΔΟΣ",
        "x".repeat(598),
        "İ"
    };

    @Test
    void wordsMatchTheRegularExpressions() {
        Random random = new Random(20_261);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(40); parts >= 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            int most = 1 + random.nextInt(30);
            List<StoryWord> words = StoryWord.first(most, text.toString().toCharArray());
            assertEquals(
                    byRegularExpressions(most, text.toString()),
                    words,
                    () -> "in " + text.toString().replace("\n", "\\n"));
            words.forEach(word -> assertEquals(
                    folded(text.substring(word.start(), word.end())),
                    word.folded(text.toString().toCharArray())));
        }
    }

    @Test
    void markUnclosedWithinSixHundredCharactersQuotesNothing() {
        for (int length = 596; length < 604; length++) {
            String text = "“" + "😀".repeat(length - 2) + " a” b";
            assertEquals(byRegularExpressions(9, text), StoryWord.first(9, text.toCharArray()), "with " + length);
        }
    }

    private static List<StoryWord> byRegularExpressions(int most, String text) {
        List<StoryWord> words = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        boolean isQuoted = quoted.find();
        Matcher between = BETWEEN_PIECES.matcher(text);
        for (int start = 0; start < text.length() && words.size() < most; ) {
            boolean isLast = !between.find();
            int end = isLast ? text.length() : between.start();
            String piece = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!piece.contains("click here") && !piece.contains("©")) {
                Matcher word = WORD.matcher(text).region(start, end);
                while (word.find() && words.size() < most) {
                    while (isQuoted && quoted.end() <= word.start()) {
                        isQuoted = quoted.find();
                    }
                    words.add(word(word, isQuoted && quoted.start() < word.start()));
                }
            }
            start = isLast ? text.length() : between.end();
        }
        return words;
    }

    private static StoryWord word(Matcher word, boolean quoted) {
        int first = word.group().codePointAt(0);
        return new StoryWord(
                word.start(),
                word.end(),
                StoryWord.mixed(folded(word.group()).hashCode()),
                Character.isUpperCase(first) || Character.isDigit(first),
                quoted);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
