package io.quotewire.core.syntax;

import io.quotewire.core.cue.Inflection;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verbs that are verbs more often than nouns or adjectives, from {@code finite-verbs.tsv}, with all their forms,
 * and the auxiliaries. It knows words only, not what they are in a text; that is decided by {@link FiniteVerbs}.
 * Immutable and thread-safe.
 */
public final class KnownVerbs {
    /** The list's sign for a verb without an irregular past. */
    private static final String NONE = "-";

    private static final Set<String> UNCHANGED = WordList.words(KnownVerbs.class, "unchanged-pasts.txt");

    /** What a word can be by its spelling; if several, the first of these applies. */
    enum Form {
        AUXILIARY,
        PRESENT,
        PAST,
        BASE,
        /** No finite form of a verb. */
        OTHER
    }

    private final WordMap<Form> forms;
    private final Set<String> bases = new HashSet<>();

    private KnownVerbs() {
        Map<String, Form> all = new HashMap<>();
        ClosedClasses.words(WordClass.AUXILIARY).stream()
                .filter(word -> !ClosedClasses.isIn(word, WordSet.NONFINITE) && word.charAt(0) != '\'')
                .forEach(word -> add(all, word, Form.AUXILIARY));
        for (String line : WordList.read(KnownVerbs.class, "finite-verbs.tsv")) {
            int tab = line.indexOf('\t');
            String base = line.substring(0, tab);
            bases.add(base);
            add(all, base, Form.BASE);
            add(all, Inflection.present(base), Form.PRESENT);
            String pasts = line.substring(tab + 1);
            if (!pasts.equals(NONE)) {
                List.of(pasts.split(" ", -1)).forEach(past -> add(all, past, Form.PAST));
            }
        }
        forms = new WordMap<>(all);
    }

    private static void add(Map<String, Form> all, String word, Form form) {
        all.merge(word, form, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** Whether the base form is a verb more often than a noun or an adjective. */
    public static boolean isMostlyVerb(String base) {
        return Holder.ENGLISH.bases.contains(base);
    }

    /** Whether the lower-case word is a verb's base form and its past tense as well: "cut". */
    public static boolean isUnchangedPast(String word) {
        return UNCHANGED.contains(word);
    }

    /** What the word of a token is by its spelling: a form of a known verb, or a past tense by its ending. */
    static Form form(Tokens tokens, int token) {
        Form known = Holder.ENGLISH.forms.get(tokens, token);
        if (known != null) {
            return known;
        }
        String word = tokens.lower(token);
        return VerbEnding.isPast(word) && !isNoPast(word) ? Form.PAST : Form.OTHER;
    }

    /** "Speed", "hatred" are no past tenses; "agreed" is one, of "agree". */
    private static boolean isNoPast(String word) {
        return ClosedClasses.isIn(word, WordSet.NO_PAST)
                || (word.endsWith("eed") && !isMostlyVerb(word.substring(0, word.length() - 1)));
    }

    private static final class Holder {
        static final KnownVerbs ENGLISH = new KnownVerbs();
    }
}
