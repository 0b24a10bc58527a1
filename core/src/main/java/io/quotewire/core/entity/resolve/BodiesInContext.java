package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Companies and outlets that no list knows, from what stands beside them: "Bloomly's chief executive", "shares of
 * Bloomly", "Bloomly, a soap maker,", "Bloomly said it expects". One such place tells of all in the article that are
 * written alike. Who is called by a full name or "Mr" there stays a person. Pure functions; linear in the text.
 */
public final class BodiesInContext {
    private static final ContextPhrases OWNED_BY_ANY = BodyContexts.of("any_owned");
    private static final ContextPhrases OWNED = BodyContexts.of("owned");
    private static final ContextPhrases AHEAD = BodyContexts.of("ahead");
    private static final ContextPhrases LED = BodyContexts.of("led");
    private static final ContextPhrases LED_UNTAGGED = BodyContexts.of("led_untagged");
    private static final ContextPhrases FIRM = BodyContexts.of("firm");
    private static final ContextPhrases OUTLETS = BodyContexts.of("outlet");
    private static final ContextPhrases NOUNS_OF_ANY = BodyContexts.of("any_noun");
    private static final ContextPhrases NOUNS = BodyContexts.of("noun");
    private static final ContextPhrases ACTS = BodyContexts.of("acts");
    private static final ContextPhrases TITLES = BodyContexts.of("titles");
    private static final ContextPhrases AHEAD_OF_NAME = BodyContexts.of("ahead_name");
    private static final ContextPhrases JOINTS = BodyContexts.of("joint");
    private static final ContextPhrases DOES = BodyContexts.of("does");
    private static final ContextPhrases APPOSED = BodyContexts.of("apposed");
    private static final ContextPhrases SAYS = BodyContexts.of("own_genitive");
    private static final ContextPhrases OUTLET_WORDS = BodyContexts.of("outlet_word");
    /** Words of a name that the tagger did not see. */
    private static final int LONGEST = 4;
    /** Words between the article and the noun: "a large Dutch soap maker". */
    private static final int MOST_ADJECTIVES = 4;

    private final Tokens tokens;
    private final EntitySpans names;
    private final CapitalRuns runs;
    /** Places whose workers or shares are spoken of. */
    private final Set<String> workplaces = new HashSet<>();

    private final Set<String> bodies = new HashSet<>();

    private BodiesInContext(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.runs = new CapitalRuns(tokens, names);
    }

    /** The names, with those that their surroundings tell to be bodies as organisations. */
    public static EntitySpans of(Tokens tokens, EntitySpans tagged) {
        EntitySpans joined = Partnerships.of(tokens, ChamberParties.of(tokens, tagged));
        EntitySpans names = OwnGenitive.of(tokens, joined, SAYS);
        BodiesInContext context = new BodiesInContext(tokens, names);
        context.find();
        return context.bodies.isEmpty() ? names : context.retyped();
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!Character.isUpperCase(tokens.firstChar(i))) {
                continue;
            }
            int name = names.at(i);
            if (name < 0) {
                int end = runs.opensAt(i) ? runs.end(i) : -1;
                if (end > 0 && end - i <= LONGEST && runs.isFree(end) && isUntaggedBody(i, end)) {
                    bodies.add(tokens.text().substring(tokens.start(i), tokens.end(end - 1)));
                }
            } else if (names.firstToken(name) == i
                    && names.type(name) != EntityType.ORGANIZATION
                    && isBody(i, names.endToken(name), names.type(name))) {
                bodies.add(names.words(tokens, name));
            }
        }
        workplaces.stream().filter(this::isTakenForPerson).forEach(bodies::add);
        bodies.addAll(ShortForms.of(tokens, names));
        bodies.addAll(ApposedBodies.of(tokens, names, APPOSED));
        bodies.addAll(DefinedBodies.of(tokens, names, runs));
        bodies.addAll(BodiesBehindNoun.of(tokens, names, runs));
        bodies.addAll(EndingBodies.of(tokens, names, runs));
        bodies.addAll(AcronymBodies.of(tokens, names, runs));
        if (!bodies.isEmpty()) {
            keepPersons();
        }
    }

    /** "The Examiner" is one by a word that many an outlet is called by. */
    private boolean isUntaggedBody(int i, int end) {
        boolean single = end == i + 1;
        return hasAny(end, OWNED_BY_ANY)
                || isMadeKnown(end, single)
                || (single && isIn(i - 1, WordSet.THE) && OUTLET_WORDS.contains(tokens.lower(i)))
                || (isLast(end) && isBehindAny(i > 0 && tokens.is(i - 1, "The") ? i - 1 : i, end));
    }

    /** "Founder of Bloomly", "told The Bloom"; not "told MPs". */
    private boolean isBehindAny(int first, int end) {
        return isBehind(first, end, AHEAD_OF_NAME)
                || isBehind(first, end, AHEAD)
                || isBehind(first, end, LED)
                || (!tokens.word(end - 1).endsWith("s") && isBehind(first, end, LED_UNTAGGED));
    }

    /** "The founder of Bloomly, who", "the founder of Bloomly said": no adjective before a noun. */
    private boolean isLast(int end) {
        return closes(end) || SAYS.beginAt(tokens, end);
    }

    /** "Workers at Bloomly", where "Bloomly said" was taken for a person: neither. */
    private boolean isTakenForPerson(String word) {
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON && names.words(tokens, n).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(int first, int end, EntityType type) {
        boolean single = end == first + 1;
        boolean owns = hasAny(end, OWNED_BY_ANY) || isBehind(first, end, AHEAD);
        if (single && OUTLETS.contains(tokens.lower(first))) {
            return true;
        }
        if (type == EntityType.LOCATION) {
            if (single && isBehind(first, end, AHEAD_OF_NAME)) {
                workplaces.add(tokens.word(first));
            }
            return single && owns && tokens.word(first).length() > 2 && closes(end);
        }
        if (!single && isBehind(first, end, FIRM) && !isIn(end, WordSet.LIST_JOINT)) {
            return true;
        }
        if (!single && FirstNames.gender(tokens.word(first)) != Gender.UNKNOWN) {
            return false;
        }
        return owns
                || isMadeKnown(end, single)
                || (single && isLast(end) && isBehind(first, end, LED))
                || (single && (hasAny(end, OWNED) || acts(end) || isBehind(first, end, AHEAD_OF_NAME)));
    }

    /** Whether the phrase ends with the name, so that it does not only tell where another body is. */
    private boolean closes(int end) {
        return end == tokens.size() || isIn(end, WordSet.GENITIVE) || ".,;:)".indexOf(tokens.firstChar(end)) >= 0;
    }

    /** "Bloomly's chief executive". */
    private boolean hasAny(int genitive, ContextPhrases owned) {
        return isIn(genitive, WordSet.GENITIVE) && owned.beginAt(tokens, genitive + 1);
    }

    /** "Shares of Bloomly"; not "shares of Lima's largest bank". */
    private boolean isBehind(int first, int end, ContextPhrases ahead) {
        return ahead.endAt(tokens, first) && !isIn(end, WordSet.GENITIVE) && !(end < tokens.size() && isCapital(end));
    }

    /** "Bloomly, a soap maker,": the noun closes its phrase. */
    private boolean isMadeKnown(int comma, boolean single) {
        if (single && is(comma, ",") && is(comma + 1, "which") && DOES.beginAt(tokens, comma + 2)) {
            return true;
        }
        boolean article = is(comma, ",") && (is(comma + 1, "a") || is(comma + 1, "an"));
        for (int i = comma + 2; article && i < Math.min(tokens.size() - 1, comma + 3 + MOST_ADJECTIVES); i++) {
            String word = tokens.lower(i);
            boolean noun = NOUNS_OF_ANY.contains(word) || (single && NOUNS.contains(word));
            if (noun) {
                return (single && JOINTS.contains(tokens.lower(i + 1)))
                        || (!Character.isLetterOrDigit(tokens.firstChar(i + 1)) && !isIn(i + 1, WordSet.GENITIVE));
            }
            // "an analyst with the bank"
            if (!Character.isLetter(tokens.firstChar(i)) || isIn(i, WordSet.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** "Bloomly said it expects". */
    private boolean acts(int verb) {
        boolean said = is(verb, "said") || is(verb, "says") || is(verb, "announced");
        return said && is(verb + 1, "it") && verb + 2 < tokens.size() && ACTS.contains(tokens.lower(verb + 2));
    }

    /** Takes out what is the surname or first name of a person of the article, or stands behind "Mr" or "Chairman". */
    private void keepPersons() {
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON) {
                int first = names.firstToken(n);
                int end = names.endToken(n);
                boolean full = end > first + 1;
                if (full) {
                    bodies.remove(tokens.word(first));
                    bodies.remove(tokens.word(end - 1));
                }
                if (first > 0 && (TITLES.contains(tokens.lower(first - 1)) || isOffice(first - 1))) {
                    bodies.remove(names.words(tokens, n));
                    String surname = " " + tokens.word(end - 1);
                    bodies.removeIf(words -> words.endsWith(surname));
                }
            }
        }
    }

    private boolean isOffice(int token) {
        return isCapital(token) && RoleWords.isNoun(tokens, token);
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < names.size() && names.firstToken(next) == i) {
                boolean body = bodies.contains(names.words(tokens, next));
                builder.add(i, names.endToken(next), body ? EntityType.ORGANIZATION : names.type(next));
                i = names.endToken(next) - 1;
                next++;
            } else if (runs.opensAt(i)) {
                int end = runs.end(i);
                if (bodies.contains(tokens.text().substring(tokens.start(i), tokens.end(end - 1)))
                        && runs.isFree(end)) {
                    builder.add(i, end, EntityType.ORGANIZATION);
                }
                i = end - 1;
            }
        }
        return builder.build();
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tokens.firstChar(i));
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.lower(i).equals(word);
    }

    private boolean isIn(int i, WordSet set) {
        return i >= 0 && i < tokens.size() && ClosedClasses.isIn(tokens.lower(i), set);
    }
}
