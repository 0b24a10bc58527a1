package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Recognises phrases that tell the age of a person whom the text has brought up: "the 41-year-old fisherman". One of
 * whom the text says "Karl Voss, 41," is that one; otherwise the phrase refers to whom a pronoun would, unless the text
 * has brought up somebody unnamed of that age ("a 41-year-old man"). Pure functions of the text.
 */
final class AgedPhrase {
    private final NewsText text;

    private final NamelessAntecedents nouns;

    AgedPhrase(NewsText text) {
        this.text = text;
        this.nouns = new NamelessAntecedents(text);
    }

    /** Whether the phrase from article to noun is one. */
    boolean is(int article, int noun) {
        return article >= 0
                && noun > article + 1
                && AgeOrOrigin.isAge(text.lower(article + 1))
                && (RoleWords.isNoun(text.tokens(), noun) || isPerson(noun));
    }

    private boolean isPerson(int noun) {
        String word = text.lower(noun);
        return AnaphoricPersons.isDescribed(word)
                || AnaphoricPersons.contains(word)
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(word));
    }

    /** Whether it does so by what the person does: "the 41-year-old fisherman"; not "the 27-year-old Austrian". */
    boolean isOfTrade(int article, int noun) {
        return is(article, noun) && !text.isCapital(noun);
    }

    /** The last name behind which the text tells that age: "Karl Voss, 41,"; -1 if there is none. */
    int named(int article, int noun) {
        if (!is(article, noun)) {
            return -1;
        }
        String age = text.lower(article + 1);
        int name = text.names().firstFrom(article) - 1;
        while (name >= 0 && !isOfAge(name, age)) {
            boolean far = text.names().firstToken(name) < article - Reach.OF_PERSONS;
            name = far ? -1 : name - 1;
        }
        return name;
    }

    private boolean isOfAge(int name, String age) {
        int end = text.names().endToken(name);
        return text.names().type(name) == EntityType.PERSON
                && text.isComma(end)
                && age.startsWith(text.lower(end + 1) + '-');
    }

    /** Whether the phrase may be for the last speaker: not "the 23-year-old victim", nor after "a 41-year-old man". */
    boolean refersBack(int article, int noun) {
        return is(article, noun)
                && !nouns.isRarelyNamed(noun)
                && !AnaphoricPersons.isOfEvent(text.lower(noun))
                && !text.tokens()
                        .anyAlike(article - Reach.OF_PERSONS, article + 1, age -> !text.is(age - 1, WordSet.THE));
    }
}
