package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.work.Lazy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells words that look like the name of a person in this article from it: a company's, "Peshek and Co", "per" before
 * a surname, and a name that only begins like one. Pure functions of the text.
 */
final class LookalikeNames {
    private static final String PER = "per";

    private final Tokens tokens;
    private final EntitySpans names;
    private final Supplier<Map<String, Integer>> companies = new Lazy<>(this::companies);
    private final Supplier<Set<String>> surnames = new Lazy<>(this::surnames);
    private final Supplier<Set<String>> alone = new Lazy<>(this::alone);

    LookalikeNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether name {@code i} refers to a company named before the person: "Peshek and Co". */
    boolean areCompanys(Person person, int i) {
        int organization = companies.get().getOrDefault(tokens.word(names.firstToken(i)), names.size());
        return organization < Math.min(i, person.firstMention());
    }

    /** The index of the first company name with a legal form, by its first word. */
    private Map<String, Integer> companies() {
        Map<String, Integer> first = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.ORGANIZATION
                    && NameEndings.isLegalForm(tokens.lower(names.endToken(n) - 1))) {
                first.putIfAbsent(tokens.word(names.firstToken(n)), n);
            }
        }
        return first;
    }

    /** "Per Kuo, sales fell" in a text with a Ming-Chi Kuo: "per" is not a first name here. */
    boolean isPreposition(int first, int end) {
        return first + 2 == end
                && tokens.lower(first).equals(PER)
                && SentenceOpening.isAt(tokens, first)
                && surnames.get().contains(tokens.word(first + 1));
    }

    /** The last words of names of several words that do not begin with "per". */
    private Set<String> surnames() {
        Set<String> last = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int end = names.endToken(n);
            if (end > first + 1 && !tokens.lower(first).equals(PER)) {
                last.add(tokens.word(end - 1));
            }
        }
        return last;
    }

    /**
     * "Ana Ruiz … Ruiz said": a full name, even beside the words "Ana Ruiz Archive"; not "Nik Hale" of Nik Hale Ahmadi,
     * whom nobody calls "Hale".
     */
    boolean isFull(PersonName name) {
        return !name.isSingle() && alone.get().contains(name.last());
    }

    /** The names of one word. */
    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.endToken(n) == names.firstToken(n) + 1) {
                words.add(tokens.word(names.firstToken(n)));
            }
        }
        return words;
    }
}
