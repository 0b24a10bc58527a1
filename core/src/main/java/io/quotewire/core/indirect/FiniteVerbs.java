package io.quotewire.core.indirect;

import io.quotewire.core.text.WordList;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a word is a finite verb where it stands, judged by its spelling and the word before it: no tagger, so now and
 * then wrong. Auxiliaries are always finite; other words only if they are verbs more often than not.
 */
final class FiniteVerbs {
    private static final Set<String> PLURALS = Set.of("people", "police", "men", "women", "children", "media");
    private static final Set<String> CLITICS = Set.of("'re", "'ve", "'ll", "'d", "'m", "n't");

    private final Set<String> bases = new HashSet<>();
    private final Set<String> presents = new HashSet<>();
    private final Set<String> pasts = new HashSet<>();

    private FiniteVerbs() {
        for (String line : WordList.read(FiniteVerbs.class, "verbs.tsv")) {
            int tab = line.indexOf('\t');
            String base = line.substring(0, tab);
            bases.add(base);
            presents.add(present(base));
            for (String past : line.substring(tab + 1).split(" ", -1)) {
                pasts.add(past);
            }
        }
    }

    static FiniteVerbs english() {
        return Holder.ENGLISH;
    }

    /** Whether the base form is a verb more often than a noun or an adjective. */
    boolean isVerb(String base) {
        return bases.contains(base);
    }

    boolean isFinite(Words words, int i) {
        String word = words.at(i);
        if (WordClasses.AUXILIARY.contains(word) || CLITICS.stream().anyMatch(word::endsWith)) {
            return true;
        }
        if (word.equals("'s")) {
            return isShortForIs(words, i);
        }
        if (words.isCapital(i) || !words.isWord(i)) {
            return false;
        }
        String before = words.at(words.isWord(i - 1) ? i - 1 : i - 2);
        if (before.equals("to") || (WordClasses.DETERMINER.contains(before) && !before.equals("that"))) {
            return false;
        }
        if (presents.contains(word)) {
            return !WordClasses.PREPOSITION.contains(before);
        }
        if (pasts.contains(word) || (word.endsWith("ed") && word.length() > 4)) {
            return !WordClasses.PREPOSITION.contains(before)
                    && !words.is(i + 1, "by")
                    && !words.in(i - 1, WordClasses.COORDINATOR);
        }
        return bases.contains(word)
                && (WordClasses.SUBJECT.contains(before) || PLURALS.contains(before) || isPlural(before));
    }

    private static boolean isShortForIs(Words words, int i) {
        return words.in(i - 1, WordClasses.SUBJECT)
                || words.is(i - 1, "that")
                || words.is(i - 1, "here")
                || words.is(i - 1, "what");
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.equals("this");
    }

    private static String present(String base) {
        if (base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")) {
            return base + "es";
        }
        boolean ies = base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        return ies ? base.substring(0, base.length() - 1) + "ies" : base + (base.endsWith("o") ? "es" : "s");
    }

    private static final class Holder {
        static final FiniteVerbs ENGLISH = new FiniteVerbs();
    }
}
