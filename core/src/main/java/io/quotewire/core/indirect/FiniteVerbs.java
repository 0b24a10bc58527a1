package io.quotewire.core.indirect;

import io.quotewire.core.cue.Inflection;
import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word is a finite verb where it stands, judged by its spelling and the word before it: no tagger, so now and
 * then wrong. Auxiliaries are always finite; other words only if they are verbs more often than not.
 */
final class FiniteVerbs {
    private static final Set<String> PLURALS = Set.of("people", "police", "men", "women", "children", "media");
    private static final Set<String> CLITICS = Set.of("'re", "'ve", "'ll", "'d", "'m");

    /** What a word can be by its spelling; where it can be several, the first of these counts. */
    private enum Form {
        AUXILIARY,
        PRESENT,
        PAST,
        BASE
    }

    private final Map<String, Form> forms = new HashMap<>();
    private final Set<String> bases = new HashSet<>();

    private FiniteVerbs() {
        WordClasses.AUXILIARY.forEach(word -> add(word, Form.AUXILIARY));
        for (String line : WordList.read(FiniteVerbs.class, "verbs.tsv")) {
            int tab = line.indexOf('\t');
            String base = line.substring(0, tab);
            bases.add(base);
            add(base, Form.BASE);
            add(Inflection.present(base), Form.PRESENT);
            for (String past : line.substring(tab + 1).split(" ", -1)) {
                add(past, Form.PAST);
            }
        }
    }

    private void add(String word, Form form) {
        forms.merge(word, form, (one, other) -> one.compareTo(other) < 0 ? one : other);
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
        Form form = forms.get(word);
        if (form == null && word.endsWith("ed") && word.length() > 4) {
            form = Form.PAST;
        }
        if (form == null) {
            return word.equals("'s") ? isShortForIs(words, i) : hasClitic(word);
        }
        return form == Form.AUXILIARY || (!words.isCapital(i) && isFinite(words, i, form));
    }

    private static boolean isFinite(Words words, int i, Form form) {
        String before = words.at(words.isWord(i - 1) ? i - 1 : i - 2);
        if (before.equals("to") || (WordClasses.DETERMINER.contains(before) && !before.equals("that"))) {
            return false;
        }
        if (form == Form.BASE) {
            return WordClasses.SUBJECT.contains(before) || PLURALS.contains(before) || isPlural(before);
        }
        boolean participle = form == Form.PAST && (words.is(i + 1, "by") || words.in(i - 1, WordClasses.COORDINATOR));
        return !participle && !WordClasses.PREPOSITION.contains(before);
    }

    /** "They're", "hasn't". */
    private static boolean hasClitic(String word) {
        int mark = word.lastIndexOf('\'');
        return mark > 0
                && (CLITICS.contains(word.substring(mark)) || (word.charAt(mark - 1) == 'n' && word.endsWith("'t")));
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

    private static final class Holder {
        static final FiniteVerbs ENGLISH = new FiniteVerbs();
    }
}
