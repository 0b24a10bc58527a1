package io.quotewire.processor.story;

import io.quotewire.core.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word by which a text is known: a run of letters and digits.
 *
 * @param folded in lower case and without compatibility forms, so that house styles make no difference
 * @param hash of it
 * @param selective whether it is a name or a number, as far as its first character tells
 * @param quoted whether it stands between quote marks
 */
record StoryWord(String folded, long hash, boolean selective, boolean quoted) {
    /** A sentence or a line. What is no sentence's end, such as "Mr. Lee", only makes a piece shorter. */
    private static final Pattern BETWEEN_PIECES = Pattern.compile("(?<=[.!?][\"”’]?)\\s+|\\s*\\R\\s*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Possessive, and of no great length: a mark that nobody closed quotes nothing. */
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]{0,600}+\"|“[^”]{0,600}+”|„[^“”]{0,600}+[“”]|«[^»]{0,600}+»");

    private static final List<String> NOTICES = WordList.read(StoryWord.class, "notices.txt");

    /** The first words of a text, notices left out. */
    static List<StoryWord> first(int most, String text) {
        List<StoryWord> words = new ArrayList<>(most);
        Matcher quoted = QUOTED.matcher(text);
        boolean isQuoted = quoted.find();
        Matcher between = BETWEEN_PIECES.matcher(text);
        for (int start = 0; start < text.length() && words.size() < most; ) {
            boolean isLast = !between.find();
            int end = isLast ? text.length() : between.start();
            if (!isNotice(text.substring(start, end))) {
                Matcher word = WORD.matcher(text).region(start, end);
                while (word.find() && words.size() < most) {
                    while (isQuoted && quoted.end() <= word.start()) {
                        isQuoted = quoted.find();
                    }
                    words.add(of(word.group(), isQuoted && quoted.start() < word.start()));
                }
            }
            start = isLast ? text.length() : between.end();
        }
        return words;
    }

    /** The finalizer of MurmurHash3. */
    static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    private static StoryWord of(String word, boolean quoted) {
        int first = word.codePointAt(0);
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new StoryWord(
                folded, mixed(folded.hashCode()), Character.isUpperCase(first) || Character.isDigit(first), quoted);
    }

    private static boolean isNotice(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(lower::contains);
    }
}
