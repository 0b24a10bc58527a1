package io.quotewire.core.speaker.untagged;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.organization.Acronym;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves an outlet or another organisation whose name the tagger missed: a site ("harbournews.com"), a coined word
 * ("7to9Net"), a paper ("The Mail", "The Harbour Reporter"), an acronym ("The FT"), or the last word of an organisation
 * named before ("the Fix" for the "College Fix"), also beside its noun ({@link OutletBesideNoun}). "The CEO", "the PM"
 * and "the Bishop" are none.
 */
public final class OutletName implements SpeakerResolver {
    /** How many names before a short one are searched for the long one; it bounds each look-up. */
    private static final int MOST_NAMES = 200;

    /** The maximum length of an acronym: "FT", "NCADV". */
    private static final int MOST_LETTERS = 6;

    /** Agencies that write their names in small letters. */
    private static final Set<String> AGENCIES =
            WordList.ofKind(OutletBesideNoun.class, "outlet-nouns.txt", "agencies"::equals);

    /** Last words of the names of papers. */
    private static final Set<String> PAPERS =
            WordList.ofKind(OutletBesideNoun.class, "outlet-nouns.txt", "papers"::equals);

    private final NewsText text;
    private final People people;

    public OutletName(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return OutletBesideNoun.of(source)
                .map(name -> organization(name.first(), name.end()))
                .orElseGet(() -> alone(source));
    }

    private Optional<Speaker> alone(SourceWords source) {
        int end = source.endBeforeDay();
        int first = behindPlace(source.startsWithArticle() ? source.first() + 1 : source.first());
        if (AGENCIES.contains(text.lower(end - 1)) && (end - 1 == first || text.is(end - 2, "agency"))) {
            return organization(end - 1, end);
        }
        int site = site(first, end);
        if (site >= 0) {
            return organization(site, end);
        }
        if (end - first == 1
                && first == source.first()
                && isCoined(text.tokens().word(first))) {
            return organization(first, end);
        }
        if (end - first > 1) {
            return isReporter(first, end) ? organization(first, end) : Optional.empty();
        }
        if (first >= end || !text.is(source.first(), WordSet.THE)) {
            return Optional.empty();
        }
        if (text.names().at(first) >= 0) {
            return Optional.empty();
        }
        boolean letters = isLetters(first);
        boolean alone = isPaper(first) || letters;
        return named(first, alone)
                .or(() -> letters ? ofInitials(first) : Optional.empty())
                .or(() -> alone ? organization(first, end) : Optional.empty());
    }

    /** "(The UK's) | Harbour Star": the token behind a place that is no part of the name. */
    private int behindPlace(int first) {
        int place = text.names().at(first);
        int owner = place < 0 ? first : text.names().endToken(place);
        return text.is(owner, WordSet.GENITIVE) && text.names().is(first, EntityType.LOCATION) ? owner + 1 : first;
    }

    private Optional<Speaker> organization(int first, int end) {
        return Optional.of(Speaker.organization(SourceWords.words(text, first, end), SpeakerPath.CAPITAL));
    }

    /**
     * The start of a site's address like "harbournews.co.uk" that ends the phrase, with only modifiers before it;
     * otherwise -1.
     */
    private int site(int first, int end) {
        if (end - first < 3 || !text.is(end - 1, WordSet.SITE_ENDING)) {
            return -1;
        }
        int start = end - 1;
        while (start > first && text.tokens().end(start - 1) == text.tokens().start(start)) {
            start--;
        }
        boolean joined = start < end - 2 && text.is(end - 2, ".");
        // "Hip Harbour.com", "Website | Harbour.com"
        while (start > first
                && text.isCapital(start)
                && text.isCapital(start - 1)
                && !AnaphoricNouns.isPeriodical(text.lower(start - 1))) {
            start--;
        }
        for (int i = first; i < start; i++) {
            joined &= text.is(i, WordClass.OPEN);
        }
        return joined ? start : -1;
    }

    /** "7to9Net", "iQuay": a digit or one small letter first, and both upper and lower case behind. */
    private static boolean isCoined(String word) {
        boolean small =
                word.length() > 1 && Character.isLowerCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
        return (small || Character.isDigit(word.charAt(0)))
                && UpperCase.isWithin(word)
                && word.chars().allMatch(Character::isLetterOrDigit);
    }

    private boolean isPaper(int token) {
        return text.isCapital(token) && OrganizationKinds.isPaper(text.lower(token));
    }

    /** "(The) Harbour Reporter", "Tarn Reporter", of a place, "the British Star"; not "the Chief Reporter". */
    private boolean isReporter(int first, int end) {
        boolean capitals = text.is(end - 1, "reporter") || PAPERS.contains(text.lower(end - 1));
        for (int i = first; i < end; i++) {
            int name = text.names().at(i);
            boolean other = name >= 0
                    && text.names().type(name) != EntityType.LOCATION
                    && (text.names().type(name) == EntityType.PERSON
                            || UpperCase.is(text.tokens().word(i)));
            boolean role = i < end - 1 && RoleWords.isNoun(text.lower(i));
            capitals &= text.isCapital(i) && text.is(i, WordClass.OPEN) && !role && !other;
        }
        return capitals;
    }

    /** "(The) FT"; not in "THE YARD". */
    private boolean isLetters(int token) {
        String word = text.tokens().word(token);
        return word.length() > 1
                && word.length() <= MOST_LETTERS
                && UpperCase.is(word)
                && word.chars().allMatch(Character::isLetter)
                && !UpperCase.is(text.tokens().word(token - 1))
                && !text.is(token, WordSet.PERSONS_LETTERS)
                && !RoleWords.isNoun(text.lower(token));
    }

    /** "The HT" for the only organisation so far with these initials, "Harbour Times". */
    private Optional<Speaker> ofInitials(int token) {
        String letters = text.tokens().word(token);
        int behind = text.names().firstFrom(token);
        int found = -1;
        for (int i = behind - 1; i >= Math.max(0, behind - MOST_NAMES); i--) {
            if (text.names().type(i) == EntityType.ORGANIZATION && Acronym.isOf(text, letters, i)) {
                if (found >= 0 && !text.names().beginAlike(text.tokens(), found, i)) {
                    return Optional.empty();
                }
                found = i;
            }
        }
        return found < 0
                ? Optional.empty()
                : organization(text.names().firstToken(found), text.names().endToken(found));
    }

    /** "The Fix" for the "College Fix", "the Forum" for the "Harbour Forum". */
    private Optional<Speaker> named(int token, boolean certain) {
        String word = text.tokens().word(token);
        if (!text.isCapital(token)
                || (RoleWords.isNoun(text.tokens(), token) && !certain)
                || AgeOrOrigin.isOrigin(word)
                || people.bearing(word).isPresent()) {
            return Optional.empty();
        }
        int behind = text.names().firstFrom(token);
        for (int i = behind - 1; i >= Math.max(0, behind - MOST_NAMES); i--) {
            int first = text.names().firstToken(i);
            int last = text.names().endToken(i) - 1;
            if (last > first
                    && text.names().type(i) == EntityType.ORGANIZATION
                    && text.tokens().word(last).equals(word)) {
                return organization(first, last + 1);
            }
        }
        return Optional.empty();
    }
}
