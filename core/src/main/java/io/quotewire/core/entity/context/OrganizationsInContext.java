package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Retypes companies and outlets that no list has, by their context: "Bloomly's chief executive", "shares of Bloomly",
 * "Bloomly, a soap maker,", "Bloomly said it expects". One such context decides for all names in the article that are
 * written the same, except for persons with a full name or "Mr". Pure functions; linear in the text.
 */
public final class OrganizationsInContext {
    /** The maximum length in words of a name that the tagger missed. */
    private static final int LONGEST = 4;
    /** The maximum number of words between the article and the noun: "a large Dutch soap maker". */
    private static final int MOST_ADJECTIVES = 4;

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    /** Places with workers or shares in the text. */
    private final Set<String> workplaces = new HashSet<>();

    private final Set<String> organizations = new HashSet<>();

    private OrganizationsInContext(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.runs = text.runs();
    }

    /**
     * The names, with those retyped as organisations whose context shows it.
     *
     * @param classes the word classes of the tokens
     */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans tagged) {
        EntitySpans placed = DatelinePlaces.of(tokens, AngleNames.of(tokens, tagged));
        OrganizationText seen = new OrganizationText(
                tokens, classes, Partnerships.of(tokens, classes, ChamberParties.of(tokens, placed)));
        OrganizationText text = seen.named(PersonsInContext.of(seen));
        OrganizationsInContext context = new OrganizationsInContext(text.named(GenitiveNames.of(text)));
        context.find();
        return context.organizations.isEmpty() ? context.names : context.retyped();
    }

    private void find() {
        for (int i = text.nextCapital(0); i < tokens.size(); i = text.nextCapital(i + 1)) {
            int name = names.at(i);
            if (name < 0) {
                int end = runs.opensAt(i) ? runs.end(i) : -1;
                if (end > 0 && end - i <= LONGEST && runs.isFree(end) && isUntaggedOrganization(i, end)) {
                    organizations.add(text.words(i, end));
                }
            } else if (names.firstToken(name) == i
                    && names.type(name) != EntityType.ORGANIZATION
                    && isOrganization(i, names.endToken(name), names.type(name))) {
                organizations.add(names.words(tokens, name));
            }
        }
        workplaces.removeIf(word -> !isTakenForPerson(word));
        organizations.addAll(workplaces);
        organizations.addAll(ShortForms.of(text));
        organizations.addAll(ApposedOrganizations.of(text));
        organizations.addAll(DefinedOrganizations.of(text));
        organizations.addAll(OrganizationsBehindNoun.of(text));
        organizations.addAll(OrganizationEndings.of(text));
        organizations.addAll(AcronymOrganizations.of(text));
        if (!organizations.isEmpty()) {
            keepPersons();
        }
    }

    /** Whether its context makes an untagged run an organisation; "The Examiner" is one by a common word. */
    private boolean isUntaggedOrganization(int i, int end) {
        boolean single = end == i + 1;
        if (single && tokens.end(i) - tokens.start(i) == 1) {
            return false;
        }
        return hasAny(end, OrganizationContext.ANY_OWNED)
                || isMadeKnown(i, end)
                || (single && text.is(i - 1, WordSet.THE) && text.is(i, OrganizationContext.OUTLET_WORD))
                || (isBehindAny(text.isCapital(i - 1) && text.is(i - 1, WordSet.THE) ? i - 1 : i, end) && isLast(end));
    }

    /** "Founder of Bloomly", "told The Bloom"; not "told MPs". */
    private boolean isBehindAny(int first, int end) {
        return isBehind(first, end, OrganizationContext.AHEAD_NAME)
                || isBehind(first, end, OrganizationContext.AHEAD)
                || isBehind(first, end, OrganizationContext.LED)
                || (isBehind(first, end, OrganizationContext.LED_UNTAGGED)
                        && !tokens.word(end - 1).endsWith("s"));
    }

    /**
     * "The founder of Bloomly, who", "the founder of Bloomly said": the name ends its phrase, and is not a modifier.
     */
    private boolean isLast(int end) {
        return closes(end) || text.contexts().beginAt(end, OrganizationContext.OWN_GENITIVE);
    }

    /** "Workers at Bloomly", if "Bloomly said" was tagged as a person: it is neither that nor a place. */
    private boolean isTakenForPerson(String word) {
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON && names.words(tokens, n).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrganization(int first, int end, EntityType type) {
        boolean single = end == first + 1;
        if (single && text.is(first, OrganizationContext.OUTLET)) {
            return true;
        }
        if (type == EntityType.LOCATION) {
            if (single && isBehind(first, end, OrganizationContext.AHEAD_NAME)) {
                workplaces.add(tokens.word(first));
            }
            return single && tokens.word(first).length() > 2 && closes(end) && owns(first, end);
        }
        if (!single && isBehind(first, end, OrganizationContext.FIRM) && !text.is(end, WordSet.LIST_JOINT)) {
            return true;
        }
        if (owns(first, end) || isMadeKnown(first, end)) {
            return single || !text.isFirstName(first);
        }
        return single
                && (hasAny(end, OrganizationContext.OWNED)
                        || acts(end)
                        || isBehind(first, end, OrganizationContext.AHEAD_NAME)
                        || (isBehind(first, end, OrganizationContext.LED) && isLast(end)));
    }

    /** "Bloomly's chief executive", "shares of Bloomly". */
    private boolean owns(int first, int end) {
        return hasAny(end, OrganizationContext.ANY_OWNED) || isBehind(first, end, OrganizationContext.AHEAD);
    }

    /** Whether the phrase ends with the name, so that it is not just the place of another organisation. */
    private boolean closes(int end) {
        return end == tokens.size() || text.is(end, WordSet.GENITIVE) || ".,;:)".indexOf(tokens.firstChar(end)) >= 0;
    }

    /** "Bloomly's chief executive". */
    private boolean hasAny(int genitive, OrganizationContext owned) {
        return text.is(genitive, WordSet.GENITIVE) && text.contexts().beginAt(genitive + 1, owned);
    }

    /** "Shares of Bloomly"; not "shares of Lima's largest bank". */
    private boolean isBehind(int first, int end, OrganizationContext ahead) {
        return text.contexts().endAt(first, ahead) && !text.is(end, WordSet.GENITIVE) && !text.isCapital(end);
    }

    /** "Bloomly, a soap maker,": an apposition whose noun ends the phrase. */
    private boolean isMadeKnown(int name, int comma) {
        if (!text.is(comma, ',')) {
            return false;
        }
        boolean single = comma == name + 1;
        if (single && text.contexts().beginAt(comma + 1, OrganizationContext.MAKES)) {
            return true;
        }
        boolean definite = text.is(comma + 1, WordSet.THE);
        // "For Larkin, the new company": the comma ends a fronted phrase
        boolean opening = definite && (text.is(name - 1, WordSet.ANY_PREPOSITION) || text.is(name - 1, WordSet.TO));
        boolean article = text.is(comma + 1, WordSet.ARTICLE) && !opening;
        // "in January, the bank said"; not before "the national airline,"
        int first = definite ? comma + 3 : comma + 2;
        for (int i = comma + 2; article && i < Math.min(tokens.size() - 1, comma + 3 + MOST_ADJECTIVES); i++) {
            if (i >= first
                    && !text.isCapital(i)
                    && (text.is(i, OrganizationContext.ANY_NOUN) || (single && text.is(i, OrganizationContext.NOUN)))) {
                return (single && text.is(i + 1, OrganizationContext.JOINT))
                        || (text.isMark(i + 1) && !text.is(i + 1, WordSet.GENITIVE));
            }
            // "an analyst with the bank"
            if (!tokens.isLetter(i) || text.is(i, WordSet.ANY_PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** "Bloomly said it expects". */
    private boolean acts(int verb) {
        return text.contexts().beginAt(verb, OrganizationContext.SAID_IT)
                && text.is(verb + 2, OrganizationContext.ACTS);
    }

    /** Removes names of persons in the article: surnames, first names, and names after "Mr" or "Chairman". */
    private void keepPersons() {
        Set<String> companies = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (NameEndings.isLegalForm(tokens.lower(names.endToken(n) - 1))) {
                companies.add(tokens.word(names.firstToken(n)));
            }
            if (names.type(n) == EntityType.PERSON) {
                int first = names.firstToken(n);
                int end = names.endToken(n);
                boolean full = end > first + 1;
                if (full) {
                    organizations.remove(tokens.word(first));
                }
                // "Marsden" of a "Marsden and Co" named before; not behind "President Bill Marsden"
                if (full && (!companies.contains(tokens.word(end - 1)) || (first > 0 && isOffice(first - 1)))) {
                    organizations.remove(tokens.word(end - 1));
                }
                if (first > 0 && (text.is(first - 1, OrganizationContext.TITLES) || isOffice(first - 1))) {
                    organizations.remove(names.words(tokens, n));
                    String surname = " " + tokens.word(end - 1);
                    organizations.removeIf(words -> words.endsWith(surname));
                }
            }
        }
    }

    private boolean isOffice(int token) {
        return text.isCapital(token) && RoleWords.isNoun(tokens, token);
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < names.size() && names.firstToken(next) == i) {
                boolean organization = organizations.contains(names.words(tokens, next));
                builder.add(i, names.endToken(next), organization ? EntityType.ORGANIZATION : names.type(next));
                i = names.endToken(next) - 1;
                next++;
            } else if (runs.opensAt(i)) {
                int end = runs.end(i);
                if (organizations.contains(text.words(i, end)) && runs.isFree(end)) {
                    builder.add(i, end, EntityType.ORGANIZATION);
                }
                i = end - 1;
            }
        }
        return builder.build();
    }
}
