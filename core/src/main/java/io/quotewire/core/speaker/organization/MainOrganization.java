package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the organisation that an article is about up to a token: named in its headline or first lines, and three times
 * as often as any other but an outlet or a platform. Read-only once built.
 */
final class MainOrganization {
    /** How many times as often as any other it must be named. */
    private static final int CLEARLY = 3;

    private final NewsText text;
    private final People people;
    /** The number of tokens at the beginning within which it must be named, if not in the first two paragraphs. */
    private static final int LEAD = 100;

    private static final String COMPANY = "company";

    /** Outlets and platforms, by which a text tells where something was said. */
    private static final Set<String> CARRIERS = Set.of("news-agency", "network", "outlet", "platform");

    /** The keys of the names in the headline and the first paragraph. */
    private final Set<String> lead = new HashSet<>();

    MainOrganization(NewsText text, People people) {
        this.text = text;
        this.people = people;
        for (int i = 0; i < text.names().size(); i++) {
            int first = text.names().firstToken(i);
            if (first < LEAD || text.paragraphAt(first) <= 1) {
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
        Set<String> carriers = new HashSet<>(2);
        int most = -1;
        int best = 0;
        for (int i = Math.max(0, end - Reach.MOST_NAMES); i < end; i++) {
            String word = key(i);
            if (isBracketed(i)) {
                wires.add(word);
            } else if (text.names().type(i) == EntityType.ORGANIZATION
                    && people.of(i).isEmpty()) {
                int count = counts.merge(word, 1, Integer::sum);
                first.putIfAbsent(word, i);
                if (isCarrier(i)) {
                    carriers.add(word);
                }
                most = count > best ? i : most;
                best = Math.max(count, best);
            }
        }
        if (most < 0) {
            return OptionalInt.empty();
        }
        int clearly = best;
        String word = key(most);
        boolean clear = counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(word) && !carriers.contains(count.getKey()))
                .allMatch(count -> clearly > 1 && count.getValue() * CLEARLY <= clearly);
        int name = first.getOrDefault(word, most);
        boolean once = clearly == 1 && (carriers.contains(word) || isOnlyToldOf(name));
        return clear && !once && !wires.contains(word) && lead.contains(word) && isAlone(name, end)
                ? OptionalInt.of(name)
                : OptionalInt.empty();
    }

    /** "It is based on Harland lamps", "a former Harland banker"; not "shares in Harland". */
    private boolean isOnlyToldOf(int name) {
        boolean behind = FittingName.isBehindPreposition(text, name)
                && !PassingMention.areShares(text.lower(text.names().firstToken(name) - 2));
        return behind || PassingMention.is(text, name, COMPANY);
    }

    /** Whether no other begins alike: not "Harland Foods" in a text with a Harland Electronics. */
    private boolean isAlone(int name, int end) {
        String second = "";
        for (int i = Math.max(0, end - Reach.MOST_NAMES); i < end; i++) {
            int token = text.names().firstToken(i) + 1;
            if (text.names().type(i) == EntityType.ORGANIZATION
                    && key(i).equals(key(name))
                    && (token < text.names().endToken(i) || (text.names().at(token) < 0 && text.isCapital(token)))
                    && text.is(token, WordClass.OPEN)
                    && !NameEndings.isCompanys(Abbreviation.withoutStop(text.lower(token)))) {
                if (!second.isEmpty() && !text.is(token, second)) {
                    return false;
                }
                second = text.lower(token);
            }
        }
        return true;
    }

    /** "LIMA (Harland) - The yard": a news agency. */
    private boolean isBracketed(int name) {
        return text.isMark(text.names().firstToken(name) - 1, '(')
                && text.isMark(text.names().endToken(name), ')');
    }

    private boolean isCarrier(int name) {
        Set<String> kinds =
                KnownKinds.of(text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT));
        return kinds.stream().anyMatch(CARRIERS::contains);
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
