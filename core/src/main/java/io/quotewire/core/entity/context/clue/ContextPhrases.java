package io.quotewire.core.entity.context.clue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases that mark a name next to them as an organisation's, from {@code organization-contexts.tsv}. */
final class ContextPhrases {
    /** The maximum length of a phrase in words. */
    static final int LONGEST = 4;

    private static final Map<OrganizationContext, Set<String>> PHRASES = load();
    private static final WordMap<Word> WORDS = new WordMap<>(words());

    private ContextPhrases() {}

    /**
     * The positions of a word in phrases, as {@linkplain OrganizationContext#bit() bits} of the phrases' kinds.
     *
     * @param whole the kinds of which the word alone is a phrase
     * @param first the kinds of which a phrase begins with it
     * @param inner the kinds of which a phrase has it between its first and its last word
     * @param last the kinds of which a phrase ends with it
     */
    record Word(long whole, long first, long inner, long last) {
        private Word with(Word other) {
            return new Word(whole | other.whole, first | other.first, inner | other.inner, last | other.last);
        }
    }

    /** The positions of a token's lower-case word; null if it is in no phrase. */
    static @Nullable Word word(Tokens tokens, int token) {
        return WORDS.get(tokens, token);
    }

    /** Whether this is a phrase of the kind: lower-case words, separated by single blanks. */
    static boolean has(OrganizationContext kind, String phrase) {
        return PHRASES.getOrDefault(kind, Set.of()).contains(phrase);
    }

    private static Map<OrganizationContext, Set<String>> load() {
        Map<OrganizationContext, Set<String>> phrases = new EnumMap<>(OrganizationContext.class);
        for (String line : WordList.read(ContextPhrases.class, "organization-contexts.tsv")) {
            int tab = line.indexOf('\t');
            OrganizationContext kind =
                    OrganizationContext.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            phrases.put(kind, Set.of(line.substring(tab + 1).split(", ", -1)));
        }
        for (OrganizationContext kind : OrganizationContext.values()) {
            if (!phrases.containsKey(kind)) {
                throw new IllegalStateException("organization-contexts.tsv lacks " + kind);
            }
        }
        return phrases;
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        PHRASES.forEach((kind, phrases) -> {
            for (String phrase : phrases) {
                String[] parts = phrase.split(" ", -1);
                int last = parts.length - 1;
                if (last >= LONGEST) {
                    throw new IllegalStateException(
                            "organization-contexts.tsv: more than " + LONGEST + " words: " + phrase);
                }
                words.merge(parts[0], new Word(last == 0 ? kind.bit() : 0, kind.bit(), 0, 0), Word::with);
                words.merge(parts[last], new Word(0, 0, 0, kind.bit()), Word::with);
                for (int i = 1; i < last; i++) {
                    words.merge(parts[i], new Word(0, 0, kind.bit(), 0), Word::with);
                }
            }
        });
        return words;
    }
}
