package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Tells whether "they" or "it" may refer to words: "growers", "Ana Ruiz and her husband", "the school". */
final class GroupReference {
    private final NewsText text;

    GroupReference(NewsText text) {
        this.text = text;
    }

    /** Whether the words refer to several: two names, a plural noun for people, or an organisation that speaks. */
    boolean isSeveral(SourceWords words) {
        if (isCoordination(words) || isPluralName(words)) {
            return true;
        }
        int noun = words.noun();
        String word = text.lower(noun);
        boolean people = GroupNouns.arePeople(word) || GroupNouns.arePeople(text.lower(counted(words)));
        boolean single = text.is(words.first(), WordSet.SINGULAR_AHEAD) && !people;
        return !single
                && text.names().at(noun) < 0
                && !text.is(noun + 1, "'")
                && (people || (speaks(words) && GroupNouns.contains(word)));
    }

    /** "The Conservatives said": a plural name for a party or the like; not "Reuters", nor the second of two names. */
    private boolean isPluralName(SourceWords words) {
        int last = words.end() - 1;
        boolean second = text.is(words.first() - 1, WordClass.CONJUNCTION);
        int name = text.names().at(last);
        boolean organization = name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
        return organization && !second && GroupNouns.arePeople(text.lower(last)) && speaks(words);
    }

    /** "Thousands of teachers": the noun that is counted. */
    private int counted(SourceWords words) {
        int noun = words.noun();
        boolean number = text.is(noun, WordSet.NUMBER) && text.is(noun + 1, WordSet.OF) && noun + 2 < words.end();
        return number ? new SourceWords(text, noun + 2, words.end()).noun() : noun;
    }

    private boolean speaks(SourceWords words) {
        return text.cueAt(words.end()) >= 0 || text.cueAt(words.first() - 1) >= 0;
    }

    /** "Nebraska and Oklahoma", "Ana Ruiz and her husband, Karl Ruiz": a name at either end. */
    boolean isCoordination(SourceWords words) {
        return text.names().at(words.first()) >= 0
                && text.names().at(words.end() - 1) >= 0
                && Scan.any(
                        words.first() + 1,
                        words.end() - 1,
                        i -> text.is(i, WordSet.LIST_JOINT)
                                && text.names().at(i - 1) >= 0
                                && text.names().at(i) < 0);
    }

    boolean isOneOrganization(SourceWords words) {
        return text.is(words.first(), WordSet.THE) && GroupNouns.isOrganizationOrPeople(text.lower(words.noun()));
    }

    /** "The school is shut, but they", "Police said …, but they": not "Police arrested the boys, but they". */
    boolean isAlone(SourceWords words, int pronoun) {
        return speaks(words)
                || !Scan.any(words.end(), pronoun, i -> GroupNouns.arePeople(text.lower(i)) || joinsNames(i));
    }

    /** "Hill | and Moe", not "Peru | and Chile", who do not speak. */
    private boolean joinsNames(int token) {
        int name = text.is(token, WordSet.LIST_JOINT) ? text.names().at(token - 1) : -1;
        return name >= 0
                && text.names().type(name) != EntityType.LOCATION
                && text.names().at(token) < 0
                && text.names().at(token + 1) >= 0;
    }
}
