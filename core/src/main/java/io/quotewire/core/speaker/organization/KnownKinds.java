package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Resolves "the airline" to a well-known one, from {@code known-kinds.tsv}: the only such organisation named
 * before, if no organisation has been named since that may be one too.
 */
public final class KnownKinds {
    private static final Map<String, Set<String>> NOUNS = load();
    private static final Set<String> ALL = all();
    /** How many sentences back it must have been named. */
    private static final int FARTHEST = 6;
    /** How many names before the noun are considered. */
    private static final int MOST = 60;
    /** How far back, in tokens, one without a name is searched for. */
    private static final int MOST_BACK = 400;
    /** The maximum number of words from an article to its noun. */
    private static final int LONGEST = 4;

    private final NewsText text;
    private final People people;

    public KnownKinds(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> nouns = new HashMap<>();
        for (String line : WordList.read(KnownKinds.class, "known-kinds.tsv")) {
            String[] columns = line.split("\t", 2);
            for (String name : columns[1].split(", ", -1)) {
                nouns.computeIfAbsent(name, key -> new HashSet<>()).addAll(Set.of(columns[0].split(",", -1)));
            }
        }
        return Map.copyOf(nouns);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        NOUNS.values().forEach(all::addAll);
        return Set.copyOf(all);
    }

    /** Whether the lower-case name is that of a known organisation of another kind: the Bank of England is no lender. */
    static boolean isOther(String name, String noun) {
        return ALL.contains(noun)
                && NOUNS.containsKey(name)
                && !NOUNS.getOrDefault(name, Set.of()).contains(noun);
    }

    /**
     * The name of the organisation that the phrase from the article to the noun refers to: "the airline", "the Irish
     * airline", "the tech giant".
     */
    public OptionalInt named(int article, int noun) {
        String word = text.lower(noun);
        String two = noun > article + 1 ? text.lower(noun - 1) + '-' + word : word;
        if (ALL.contains(two)) {
            return last(article, two, noun);
        }
        return ALL.contains(word) ? last(article, word, noun) : OptionalInt.empty();
    }

    private OptionalInt last(int article, String kind, int noun) {
        int found = -1;
        int next = text.names().firstFrom(article);
        for (int i = next - 1; i >= Math.max(0, next - MOST); i--) {
            if (text.names().type(i) == EntityType.ORGANIZATION && people.of(i).isEmpty()) {
                Set<String> nouns = NOUNS.getOrDefault(words(i), Set.of());
                if (nouns.contains(kind)) {
                    if (found >= 0 && !words(i).equals(words(found))) {
                        return OptionalInt.empty();
                    }
                    found = found < 0 ? i : found;
                } else if (found < 0 && nouns.isEmpty() && !isOther(i, noun)) {
                    return OptionalInt.empty();
                }
            }
        }
        boolean recent = found >= 0
                && text.sentenceAt(article) - text.sentenceAt(text.names().firstToken(found)) <= FARTHEST
                && !isIntroduced(article, noun);
        return recent ? OptionalInt.of(found) : OptionalInt.empty();
    }

    private boolean isOther(int name, int noun) {
        return OrganizationKinds.isOther(text.lower(text.names().endToken(name) - 1), text.lower(noun));
    }

    /** "A German airline", "the state's agency": one without a name. */
    private boolean isIntroduced(int article, int noun) {
        for (int i = Math.max(0, article - MOST_BACK); i < article; i++) {
            if (text.is(i, text.lower(noun))) {
                int first = i - 1;
                while (first > i - LONGEST && text.is(first, WordClass.OPEN)) {
                    first--;
                }
                if (text.is(first, WordSet.SINGULAR_AHEAD)
                        || text.is(first, WordClass.POSSESSIVE)
                        || text.is(first, WordSet.GENITIVE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String words(int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }
}
