package io.quotewire.core.speaker.untagged;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name of an outlet that the tagger missed beside the noun for what it is: "the Larks Today site", "Lima
 * radio", "the tech blog QuayWatch", "Peru's biggest newspaper, La Larca,"; not "a Lima newspaper", "the Chinese site".
 * Pure functions.
 */
public final class OutletBesideNoun {
    /** Nouns that belong to the name, even to that of a place: "Lima radio". */
    private static final Set<String> OF_PLACES = read("places");
    /** Nouns that belong to the name: "the Harbour Tin bulletin". */
    private static final Set<String> PARTS = read("parts");
    /** Words for kinds of outlets before the noun: "the Larks Today news site". */
    private static final Set<String> KINDS = read("kinds");
    /** Small words with which the name of an outlet begins: "al Larka". */
    private static final Set<String> ARTICLES = read("articles");
    /** Adjectives for whom an outlet holds with: "the Islamist website". */
    private static final Set<String> SIDES = read("sides");
    /** The maximum number of words of a name. */
    private static final int LONGEST = 4;

    private OutletBesideNoun() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(OutletBesideNoun.class, "outlet-nouns.txt", kind::equals);
    }

    /** The name in the words of a source, or in the apposition behind them. */
    public static Optional<SourceWords> of(SourceWords source) {
        int last = source.endBeforeDay() - 1;
        NewsText text = source.text();
        if (isNoun(text, last)) {
            return before(text, source.first(), last).or(() -> apposed(source, last));
        }
        return isPartOfName(text, last) ? behind(source, last) : Optional.empty();
    }

    /** Whether such a name precedes the noun. */
    public static boolean isBefore(NewsText text, int noun) {
        return isNoun(text, noun)
                && before(text, Math.max(0, noun - LONGEST - 1), noun).isPresent();
    }

    private static boolean isNoun(NewsText text, int token) {
        String word = text.lower(token);
        return !text.isCapital(token) && (AnaphoricNouns.isPeriodical(word) || OF_PLACES.contains(word));
    }

    /** "The | Larks Today (news site)", "| Lima radio". */
    private static Optional<SourceWords> before(NewsText text, int from, int noun) {
        String word = text.lower(noun);
        int end = noun;
        while (end > from && KINDS.contains(text.lower(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start < LONGEST && isPartOfName(text, start - 1)) {
            start--;
        }
        if (start == end
                || isSide(text, start, end)
                || Description.isOrigin(text, end - 1)
                || AuthoredNouns.isPlatform(text.lower(end - 1))) {
            return Optional.empty();
        }
        if (isPlace(text, start, end)) {
            return OF_PLACES.contains(word) && start == from
                    ? Optional.of(new SourceWords(text, start, noun + 1))
                    : Optional.empty();
        }
        boolean part = PARTS.contains(word);
        int first = !part && Description.isOrigin(text, start) ? start + 1 : start; // "the Israeli | Harbour newspaper"
        boolean other = text.is(start - 1, WordSet.SINGULAR_AHEAD)
                || (text.isCapital(start - 1) && !text.is(start - 1, WordClass.DETERMINER))
                || isOwned(text, start)
                || text.opensSentence(start);
        return other ? Optional.empty() : Optional.of(new SourceWords(text, first, part ? noun + 1 : end));
    }

    private static boolean isSide(NewsText text, int start, int end) {
        return end == start + 1 && SIDES.contains(text.lower(start));
    }

    private static boolean isPlace(NewsText text, int start, int end) {
        int name = text.names().at(start);
        return name >= 0 && text.names().endToken(name) == end;
    }

    /** "Harland's | (Wheat Lima publication)"; not "Peru's | (Larks newspaper)". */
    private static boolean isOwned(NewsText text, int start) {
        int owner = text.is(start - 1, WordSet.GENITIVE) ? text.names().at(start - 2) : -1;
        return owner >= 0 && text.names().type(owner) != EntityType.LOCATION;
    }

    /** "The tech blog | QuayWatch", "French website | iQuay". */
    private static Optional<SourceWords> behind(SourceWords source, int last) {
        NewsText text = source.text();
        int start = last;
        while (start > source.first() && last - start < LONGEST && isPartOfName(text, start - 1)) {
            start--;
        }
        boolean outlet = start > source.first() && AnaphoricNouns.isOutlet(text.lower(start - 1));
        return outlet && text.names().at(last) < 0
                ? Optional.of(new SourceWords(text, start, last + 1))
                : Optional.empty();
    }

    /** "(Peru's biggest newspaper), | La Larca,". */
    private static Optional<SourceWords> apposed(SourceWords source, int noun) {
        NewsText text = source.text();
        int start = noun + 2;
        int first = ARTICLES.contains(text.lower(start)) ? start + 1 : start;
        int end = first;
        while (end - first < LONGEST && (isPartOfName(text, end) || (first > start && isOrganization(text, end)))) {
            end++;
        }
        boolean named = text.isComma(noun + 1)
                && noun + 1 == source.end()
                && end > first
                && text.isComma(end)
                && (text.names().at(first) < 0 || first > start)
                && !source.isTheNoun();
        return named ? Optional.of(new SourceWords(text, start, end)) : Optional.empty();
    }

    private static boolean isOrganization(NewsText text, int token) {
        int name = text.names().at(token);
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** "Larks", "iQuay"; not "Chinese-run", nor a person's or an organisation's name. */
    private static boolean isPartOfName(NewsText text, int token) {
        String word = text.tokens().word(token);
        int name = text.names().at(token);
        boolean capital = text.isCapital(token) || UpperCase.isWithin(word);
        return capital
                && text.is(token, WordClass.OPEN)
                && text.cueAt(token) < 0
                && !text.is(token, WordSet.MONTH)
                && word.indexOf('-') < 0
                && (name < 0 || text.names().type(name) == EntityType.LOCATION);
    }
}
