package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Decides whether a preposition belongs to the title before a name, "Secretary of Transport Mary Hill", or governs the
 * name, "the family of Mary Hill".
 */
final class TitlePreposition {
    /** Offices that take "for" and a field. */
    private static final Set<String> FIELDED = WordList.words(TitlePreposition.class, "fielded-offices.txt");

    private final NewsText text;
    private final People people;
    private final NamesInText names;

    TitlePreposition(NewsText text, People people, NamesInText names) {
        this.text = text;
        this.people = people;
        this.names = names;
    }

    /**
     * "Secretary of Transport Mary Hill", "Governor of Texas Mary Hill": whether the prepositional phrase is part of a
     * title, behind which the name follows.
     *
     * @param first first token of the phrase
     * @param end the token after its last
     */
    boolean isAt(int first, int preposition, int end) {
        if (isHolder(preposition, end)) {
            return false;
        }
        if (!text.is(preposition, WordSet.OF)) {
            return isPortfolio(first, preposition, end);
        }
        if (!text.isCapital(preposition - 1) && GroupNouns.isOrganizationOrPeople(text.lower(preposition - 1))) {
            // "The administration of Mayor Mary Hill", "the family of Mary Hill"
            return false;
        }
        boolean several = text.opensSentence(preposition - 1) && Plural.endsLikeOne(text.lower(preposition - 1));
        if ((several || !text.isCapital(preposition - 1))
                && !isFielded(text.lower(preposition - 1))
                && text.isCapital(preposition + 1)
                && Titles.isAt(text.tokens(), preposition + 1)
                && text.names().is(preposition + 2, EntityType.PERSON)) {
            return false; // "a friend of Detective Mary Hill"
        }
        int next = text.is(preposition + 1, WordClass.DETERMINER) ? preposition + 2 : preposition + 1;
        int name = text.names().at(next);
        if (name >= 0 && text.names().endToken(name) >= end && people.of(name).isEmpty()) {
            return false;
        }
        return name < 0 || (people.of(name).isEmpty() && text.isCapital(first) && text.isCapital(preposition - 1));
    }

    /** "Minister", "head": an office held for a field, not for a person, as a lawyer's is. */
    static boolean isFielded(String role) {
        return FIELDED.contains(role);
    }

    /**
     * "The leader of the militant group Red Dawn", "the MP for Lima North", "Residents of Lima, Tarn and Ica": a person
     * with a role in the organisation or place, or several.
     */
    private boolean isHolder(int preposition, int end) {
        int last = text.names().at(end - 1);
        boolean holder =
                RoleWords.isNoun(text.tokens(), preposition - 1) || Plural.endsLikeOne(text.lower(preposition - 1));
        return holder && last >= 0 && !names.isPerson(last);
    }

    /** "Minister for Works Mary Hill", "the minister for aviation Mary Hill": the modifier is a field. */
    private boolean isPortfolio(int first, int preposition, int end) {
        int next = preposition + 1;
        if (!text.is(preposition, WordSet.FOR) || next >= end) {
            return false;
        }
        boolean capitals = text.isCapital(first)
                && text.isCapital(preposition - 1)
                && text.isCapital(next)
                && Titles.gender(text.lower(next)).isEmpty();
        int name = capitals ? text.names().at(next) : -1;
        return capitals ? name < 0 || people.of(name).isEmpty() : isField(first, preposition, end);
    }

    /**
     * Whether an office is held for a field, rather than on behalf of somebody: not "a spokesman for singer Mary Hill".
     */
    private boolean isField(int first, int preposition, int end) {
        int name = text.names().at(end - 1);
        int field = name < 0 ? end : text.names().firstToken(name);
        // "The secretary of state | for Asian affairs"
        int noun = text.is(preposition - 2, WordSet.OF) ? preposition - 3 : preposition - 1;
        boolean speaksFor = text.is(noun, WordSet.NAMELESS_SOURCE);
        boolean office = name >= 0
                && names.isPerson(name)
                && FIELDED.contains(text.lower(noun))
                && !(speaksFor && text.is(first, WordClass.DETERMINER))
                && field > preposition + 1;
        for (int i = preposition + 1; office && i < field; i++) {
            office = !text.isCapital(i) && text.names().at(i) < 0 && !RoleWords.isNoun(text.tokens(), i);
        }
        return office && text.is(field - 1, WordClass.OPEN);
    }
}
