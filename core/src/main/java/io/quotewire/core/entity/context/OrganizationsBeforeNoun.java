package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations before the noun that says what they are: "the Quayside Centre think tank", "the Larkly website".
 * Pure functions; linear in the text.
 */
final class OrganizationsBeforeNoun {
    /** The minimum length in characters of a name of one word: not "the UK newspaper", "the TV magazine". */
    private static final int SHORTEST = 3;

    /** The ends of adjectives, which are no names: "the Maltese newspaper", "the Catholic charity". */
    private static final String[] ADJECTIVE_ENDINGS = {
        "an", "ese", "ish", "ist", "ic", "al", "ive", "i", "im", "ox", "ant", "que", "ch"
    };

    /** Words with a capital before such nouns that are no names: "the Hindu charity". */
    private static final Set<String> CAUSES = WordList.lines(OrganizationsBeforeNoun.class, "causes.txt");

    private final OrganizationText text;
    private final OrganizationNouns organizations;
    private @Nullable Map<Integer, Integer> persons;

    private OrganizationsBeforeNoun(OrganizationText text) {
        this.text = text;
        this.organizations = new OrganizationNouns(text);
    }

    /** The words of such names that were tagged as a person, or not at all. */
    static Set<String> of(OrganizationText text) {
        OrganizationsBeforeNoun before = new OrganizationsBeforeNoun(text);
        for (int i = text.nextCapital(1); i < text.size(); i = text.nextCapital(i + 1)) {
            if (text.is(i - 1, WordSet.THE)) {
                before.add(i);
            }
        }
        return before.organizations.found();
    }

    private void add(int first) {
        int end = text.endFrom(first);
        if (end > 0
                && !text.isOrganization(first)
                && text.contexts().beginAt(end, OrganizationContext.BEHIND_NAME)
                && !(end == first + 1 && isAdjective(first))
                && !isOfPeople(first, end)
                && !isCause(first, end)
                && !isPersons(first, end)) {
            organizations.add(first, end, false);
        }
    }

    private boolean isAdjective(int token) {
        String word = text.tokens().lower(token);
        boolean ending = word.endsWith("-based") || word.endsWith("-language");
        for (String adjective : ADJECTIVE_ENDINGS) {
            ending |= word.endsWith(adjective);
        }
        return ending || word.length() < SHORTEST;
    }

    /** "The Covid charity", "the Larkin-linked think tank". */
    private boolean isCause(int first, int end) {
        if (end == first + 1 && CAUSES.contains(text.tokens().lower(first))) {
            return true;
        }
        for (int i = first; i < end; i++) {
            String word = text.tokens().word(i);
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The Larkin charity" of a Larkin who occurs in the article too; "the Larkin news agency" only if he does not. */
    private boolean isPersons(int first, int end) {
        Tokens tokens = text.tokens();
        EntitySpans names = text.names();
        if (persons == null) {
            persons = ends(names, tokens);
        }
        int name = names.at(first);
        boolean own = (tokens.is(end, "news") || tokens.is(end, "newswire"))
                && name >= 0
                && names.type(name) == EntityType.PERSON;
        int expected = own ? 1 : 0;
        return persons.getOrDefault(~tokens.firstAlike(end - 1), 0) > expected
                || persons.getOrDefault(tokens.firstAlike(first), 0) > expected;
    }

    /** How many persons' names begin with each word, by its first occurrence, and, by its complement, end with it. */
    private static Map<Integer, Integer> ends(EntitySpans names, Tokens tokens) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON) {
                found.merge(tokens.firstAlike(names.firstToken(n)), 1, Integer::sum);
                found.merge(~tokens.firstAlike(names.endToken(n) - 1), 1, Integer::sum);
            }
        }
        return found;
    }

    /** "The Lebanese Star newspaper", "the South Korean newspaper". */
    private boolean isOfPeople(int first, int end) {
        return text.is(first, OrganizationContext.PEOPLE) || text.is(end - 1, OrganizationContext.PEOPLE);
    }
}
