package io.quotewire.core.speaker.organization;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Resolves the description of a business, "the insurer", "Europe's biggest drugmaker", to the
 * organisation in focus, if the text has named no other so far: "Harland saw profits fall, but Europe's
 * biggest drugmaker says".
 */
public final class DescribedBusiness {
    /** Businesses of any kind, and markets. */
    private static final Set<String> ANY = Set.of("giant", "conglomerate", "operator", "business");

    private static final Set<String> MARKETS = Set.of("exchange", "bourse");
    /** The maximum number of words before the noun: "the world's second biggest insurer". */
    private static final int LONGEST = 6;
    /** How many names before the phrase are considered. */
    private static final int MOST = 60;
    /** How far back, in tokens, one without a name is searched for. */
    private static final int MOST_BACK = 400;
    /** The maximum number of words from an article to such a noun. */
    private static final int LONGEST_NEW = 5;

    private final NewsText text;
    private final People people;
    private final OrganizationInFocus focus;

    public DescribedBusiness(NewsText text, People people, OrganizationInFocus focus) {
        this.text = text;
        this.people = people;
        this.focus = focus;
    }

    /** The name of the organisation that the phrase from its first token to the noun means. */
    public OptionalInt named(int first, int noun) {
        String word = text.lower(noun);
        boolean person = RoleWords.isNoun(word);
        boolean business = AnaphoricNouns.isBusiness(word) && !AnaphoricNouns.isOutlet(word) && !person;
        if (!(business || MARKETS.contains(word))
                || text.isCapital(noun)
                || !describes(first, noun)
                || isIntroduced(first, noun)) {
            return OptionalInt.empty();
        }
        OptionalInt acting = focus.named(first);
        if (acting.isEmpty() || text.names().type(acting.getAsInt()) != EntityType.ORGANIZATION) {
            return OptionalInt.empty();
        }
        int name = acting.getAsInt();
        boolean fits = OrganizationFit.mayBe(text, name, ANY.contains(word) ? "company" : word);
        boolean owned = !text.is(first, WordSet.THE) || text.is(first + 2, WordSet.GENITIVE);
        return fits && (owned || !isKnown(name)) && isOnlyOne(name, first) && !isOfPlaceElsewhere(first, name)
                ? acting
                : OptionalInt.empty();
    }

    /** "Europe's biggest (drugmaker)"; not "the rival (bank)", "the Voss (unit)", nor "the German (giant)". */
    private boolean describes(int first, int noun) {
        boolean definite = text.is(first, WordSet.THE);
        boolean owned = false;
        for (int i = definite ? first + 1 : first; i < noun; i++) {
            int name = text.names().at(i);
            boolean place = name >= 0
                    && text.names().type(name) == EntityType.LOCATION
                    && text.is(text.names().endToken(name), WordSet.GENITIVE);
            owned |= text.is(i, WordSet.GENITIVE);
            boolean other = text.is(i, WordSet.FORMER) || (!owned && text.is(i, WordSet.OTHER_COMPANY));
            if (!(place || (name < 0 && !text.isCapital(i)))
                    || other
                    || text.is(i, WordClass.PREPOSITION)
                    || text.is(i, WordClass.CONJUNCTION)) {
                return false;
            }
        }
        return noun - first <= LONGEST && (definite || owned);
    }

    /** "An insurer": one without a name; not "Harland, an insurer". */
    private boolean isIntroduced(int first, int noun) {
        return text.tokens()
                .anyAlike(
                        first - MOST_BACK,
                        noun,
                        i -> text.names().at(i) < 0 && text.names().at(i + 1) < 0 && isNew(i));
    }

    private boolean isNew(int noun) {
        int article = noun - 1;
        while (article > noun - LONGEST_NEW && text.is(article, WordClass.OPEN)) {
            article--;
        }
        boolean apposed = text.isComma(article - 1) && text.names().at(article - 2) >= 0;
        return text.is(article, WordSet.SINGULAR_AHEAD) && !apposed;
    }

    /** "Ryanair": {@link KnownKinds} tells whether "the airline" means it. */
    private boolean isKnown(int name) {
        String words = text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
        return !KnownNames.of(words).isEmpty();
    }

    /** "Harland is old. Europe's biggest (insurer)": it may be another; not if the same sentence names it. */
    private boolean isOfPlaceElsewhere(int first, int name) {
        int place = text.names().at(first);
        return place >= 0
                && text.names().type(place) == EntityType.LOCATION
                && text.sentenceAt(text.names().firstToken(name)) != text.sentenceAt(first);
    }

    private boolean isOnlyOne(int name, int token) {
        int next = text.names().firstFrom(token);
        for (int i = next - 1; i >= Math.max(0, next - MOST); i--) {
            boolean other = text.names().type(i) == EntityType.ORGANIZATION
                    && people.of(i).isEmpty()
                    && !text.isMark(text.names().firstToken(i) - 1, '(')
                    && !text.names().beginAlike(text.tokens(), i, name)
                    && !Acronym.joins(text, i, name);
            if (other) {
                return false;
            }
        }
        return true;
    }
}
