package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Tells whether the phrase of an organisation or group identifies it like a name: "the Kenyan government", "the Larkin
 * campaign", "the Port Inquiry". "Police", "a Kenyan company" and "Kenyan officials" do not.
 */
final class OrganizationName {
    private static final Set<String> OF_A_PLACE = WordList.lines(OrganizationName.class, "place-organizations.txt");

    /** "The Peruvian oil ministry": a state has one for each field. */
    private static final Set<String> FIELDED = Set.of("ministry", "department");

    private final NewsText text;

    OrganizationName(NewsText text) {
        this.text = text;
    }

    boolean is(SourceWords source) {
        int first = source.startsWithArticle() ? source.first() + 1 : source.first();
        int noun = source.noun();
        int end = source.endBeforeDay();
        boolean alone = noun + 1 == end;
        boolean organization = isOrganization(noun);
        boolean capitalNoun = isCapitalised(noun);
        if (alone) {
            return organization
                    && ((capitalNoun && hasCapital(first, noun))
                            || text.names().hasOther(EntityType.LOCATION, first, noun)
                            || (hasCapital(first, noun) && isOfAPlace(first, noun)));
        }
        boolean named = capitalNoun && isWrittenAsAName(noun + 1, end);
        return named || (organization && isOfAPlace(first, noun) && isPlace(noun + 1, end));
    }

    /** A single organisation, not people: not "officials", "men", "the family". */
    private boolean isOrganization(int noun) {
        return GroupNouns.isOrganization(text.lower(noun));
    }

    /** Whether the word is capitalised, and not only because it opens a sentence. */
    private boolean isCapitalised(int token) {
        return text.isCapital(token) && !text.opensSentence(token);
    }

    private boolean hasCapital(int from, int end) {
        return Scan.any(from, end, i -> text.names().at(i) >= 0 || (isCapitalised(i) && text.is(i, WordClass.OPEN)));
    }

    /** "Lima Police Department"; not "the Police Federation". */
    boolean isOfAPlace(SourceWords name) {
        return isOfAPlace(name.first(), name.end() - 1);
    }

    private boolean isOfAPlace(int first, int noun) {
        String words = text.lower(noun);
        if (OF_A_PLACE.contains(words)) {
            return true;
        }
        for (int i = noun - 1; i >= Math.max(first, noun - 2); i--) {
            words = text.lower(i) + (text.is(i + 1, WordSet.GENITIVE) ? "" : " ") + words;
            if (OF_A_PLACE.contains(words)) {
                return true;
            }
        }
        return FIELDED.contains(text.lower(noun))
                && noun > first
                && text.is(noun - 1, WordClass.OPEN)
                && !text.isCapital(noun - 1)
                && !GroupNouns.isOrganization(text.lower(noun - 1));
    }

    /** "of Peru", "in Lima". */
    private boolean isPlace(int preposition, int end) {
        boolean leads = text.is(preposition, WordSet.PLACE_JOINT);
        int place = text.is(preposition + 1, WordClass.DETERMINER) ? preposition + 2 : preposition + 1;
        int name = place < end ? text.names().at(place) : -1;
        return leads && name >= 0 && text.names().type(name) == EntityType.LOCATION;
    }

    /** "For Work and Pensions": all open-class words are capitalised. */
    private boolean isWrittenAsAName(int from, int end) {
        boolean leads = text.is(from, WordSet.NAME_JOINT);
        for (int i = from + 1; i < end && leads; i++) {
            boolean small = i + 1 < end && !text.is(i, WordClass.OPEN);
            leads = small || text.isCapital(i);
        }
        return leads && end > from + 1;
    }
}
