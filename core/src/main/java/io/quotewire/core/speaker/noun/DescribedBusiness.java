package io.quotewire.core.speaker.noun;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.organization.Acronym;
import io.quotewire.core.speaker.organization.OrganizationFit;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Resolves the description of a business, "the insurer", "Europe's biggest drugmaker", to the
 * organisation in focus, if the text has named no other so far: "Harland saw profits fall, but Europe's
 * biggest drugmaker says".
 */
public final class DescribedBusiness implements SpeakerResolver {
    /** Businesses of any kind, and markets. */
    private static final Set<String> ANY = read("any");

    private static final Set<String> MARKETS = read("market");
    /** The maximum number of words before the noun: "the world's second biggest insurer". */
    private static final int LONGEST = 6;
    /** The maximum number of words from an article to such a noun. */
    private static final int LONGEST_NEW = 5;

    private final NewsText text;
    private final People people;
    private final NamesInText names;
    private final OrganizationInFocus focus;

    public DescribedBusiness(NewsText text, People people, NamesInText names, OrganizationInFocus focus) {
        this.text = text;
        this.people = people;
        this.names = names;
        this.focus = focus;
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(DescribedBusiness.class, "businesses.txt", kind::equals);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int first = source.first();
        String word = text.lower(source.noun());
        boolean business = AnaphoricNouns.isBusiness(word) && !AnaphoricNouns.isOutlet(word) && !RoleWords.isNoun(word);
        if (source.noun() + 1 != source.endBeforeDay()
                || !(business || MARKETS.contains(word))
                || text.isCapital(source.noun())
                || !describes(first, source.noun())
                || isIntroduced(first, source.noun())) {
            return Optional.empty();
        }
        OptionalInt acting = focus.named(first);
        return acting.isPresent()
                        && fits(acting.getAsInt(), word)
                        && isOnlyOne(acting.getAsInt(), first)
                        && !isOfPlaceElsewhere(first, acting.getAsInt())
                ? Optional.of(Speaker.organization(names.of(acting.getAsInt()), SpeakerPath.NOUN))
                : Optional.empty();
    }

    private boolean fits(int name, String noun) {
        return text.names().type(name) == EntityType.ORGANIZATION
                && OrganizationFit.mayBe(text, name, ANY.contains(noun) ? "company" : noun);
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
                        first - Reach.OF_ORGANIZATIONS,
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

    /** "Harland is old. Europe's biggest (insurer)": it may be another; not if the same sentence names it. */
    private boolean isOfPlaceElsewhere(int first, int name) {
        int place = text.names().at(first);
        return place >= 0
                && text.names().type(place) == EntityType.LOCATION
                && text.sentenceAt(text.names().firstToken(name)) != text.sentenceAt(first);
    }

    private boolean isOnlyOne(int name, int token) {
        int next = text.names().firstFrom(token);
        for (int i = next - 1; i >= Math.max(0, next - Reach.MOST_NAMES); i--) {
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
