package io.quotewire.core.syntax;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of words, which bound phrases and clauses; all other words are {@link #OPEN}. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    SUBJECT_PRONOUN,
    RELATIVE,
    OBJECT_PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    ADVERB,
    /** Days and stretches of time, which stand beside subjects and are none. */
    TIME,
    /** Words of open classes: nouns, verbs, adjectives, names, numbers. */
    OPEN,
    /** Anything but a word. */
    PUNCTUATION;

    private static final int LONGEST = 12;
    /** Modals that are names too. */
    private static final Set<String> NAMES = Set.of("may", "will");

    private static final Set<String> FINITE =
            Set.of("is", "was", "has", "had", "said", "says", "told", "tells", "did", "does", "and", "who", ",");

    /** The class of each token. */
    public static WordClass[] of(Tokens tokens) {
        WordClass[] classes = new WordClass[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = of(tokens, i);
        }
        return classes;
    }

    private static WordClass of(Tokens tokens, int i) {
        char first = tokens.firstChar(i);
        int length = tokens.end(i) - tokens.start(i);
        if (!Character.isLetterOrDigit(first) && !isClitic(tokens, i, length)) {
            return PUNCTUATION;
        }
        if (length > LONGEST) {
            return tokens.text().startsWith("ly", tokens.end(i) - 2) && Character.isLowerCase(first) ? ADVERB : OPEN;
        }
        String word = tokens.lower(i);
        WordClass known = Holder.CLASSES.get(word);
        if (known != null) {
            return known == AUXILIARY && isName(tokens, i) ? OPEN : known;
        }
        return length > 4 && word.endsWith("ly") && Character.isLowerCase(first) ? ADVERB : OPEN;
    }

    /** "Mr May", "May said": a modal with a capital inside a sentence, or before a form that no modal governs. */
    private static boolean isName(Tokens tokens, int i) {
        boolean modal = NAMES.contains(tokens.lower(i)) && Character.isUpperCase(tokens.firstChar(i));
        if (!modal) {
            return false;
        }
        boolean inside = i > 0 && Character.isLetterOrDigit(tokens.firstChar(i - 1));
        String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
        return inside || next.equals("'s") || next.endsWith("ed") || FINITE.contains(next);
    }

    /** The words of a closed class, lower case. */
    public static Set<String> words(WordClass wordClass) {
        return Holder.CLASSES.entrySet().stream()
                .filter(entry -> entry.getValue() == wordClass)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isClitic(Tokens tokens, int i, int length) {
        return length > 1 && (tokens.firstChar(i) == '\'' || tokens.firstChar(i) == '’');
    }

    private static final class Holder {
        static final Map<String, WordClass> CLASSES = load();

        private static Map<String, WordClass> load() {
            Map<String, WordClass> classes = new HashMap<>();
            for (String line : WordList.read(WordClass.class, "word-classes.txt")) {
                List<String> words = List.of(line.split(" ", -1));
                WordClass wordClass = valueOf(words.get(0).toUpperCase(Locale.ROOT));
                words.subList(1, words.size()).forEach(word -> classes.putIfAbsent(word, wordClass));
            }
            return Collections.unmodifiableMap(classes);
        }
    }
}
