package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.syntax.NewsText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the organisation that an article is about up to a token: named in its headline or first paragraph, at least
 * twice, and three times as often as any other. Read-only once built.
 */
final class MainOrganization {
    /** How many names before the token are considered. */
    private static final int MOST_NAMES = 60;

    /** How many times as often as any other it must be named. */
    private static final int CLEARLY = 3;

    private final NewsText text;
    private final People people;
    /** The keys of the names in the headline and the first paragraph. */
    private final Set<String> lead = new HashSet<>();

    MainOrganization(NewsText text, People people) {
        this.text = text;
        this.people = people;
        for (int i = 0; i < text.names().size(); i++) {
            if (text.paragraphAt(text.names().firstToken(i)) <= 1) {
                lead.add(key(i));
            }
        }
    }

    /** The first occurrence of its name; empty if the article has no such organisation up to the token. */
    OptionalInt at(int token) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        Set<String> wires = new HashSet<>(2);
        int end = text.names().firstFrom(token);
        int most = -1;
        int best = 1;
        for (int i = Math.max(0, end - MOST_NAMES); i < end; i++) {
            String word = key(i);
            if (isBracketed(i)) {
                wires.add(word);
            } else if (text.names().type(i) == EntityType.ORGANIZATION
                    && people.of(i).isEmpty()) {
                int count = counts.merge(word, 1, Integer::sum);
                first.putIfAbsent(word, i);
                most = count > best ? i : most;
                best = Math.max(count, best);
            }
        }
        if (most < 0) {
            return OptionalInt.empty();
        }
        int clearly = best;
        String word = key(most);
        boolean clear = counts.values().stream()
                        .filter(count -> count * CLEARLY > clearly)
                        .count()
                == 1;
        return clear && !wires.contains(word) && lead.contains(word)
                ? OptionalInt.of(first.getOrDefault(word, most))
                : OptionalInt.empty();
    }

    /** "LIMA (Harland) - The yard": a news agency. */
    private boolean isBracketed(int name) {
        return text.isMark(text.names().firstToken(name) - 1, '(')
                && text.isMark(text.names().endToken(name), ')');
    }

    /** The first word, by which a text shortens a name; all words for "Bank of Lima" and "Dutch Post". */
    private String key(int name) {
        int first = text.names().firstToken(name);
        String word = text.lower(first);
        return OrganizationKinds.isNoun(word) || Description.isOrigin(text, first)
                ? text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT)
                : word;
    }
}
