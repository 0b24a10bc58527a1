package io.quotewire.core.speaker.noun;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a definite noun for an organisation that the text may have named: "the trade group", "the London-based
 * agency", "the company on Monday"; not "the Harland agency", "the former agency", "the parent company", nor "the
 * government", since most articles do not tell which one. Pure functions.
 */
final class DefiniteOrganization {
    /** The maximum number of words behind the article, including the noun. */
    private static final int LONGEST = 6;

    private static final String GROUP = "group";

    private DefiniteOrganization() {}

    static boolean is(SourceWords source) {
        NewsText text = source.text();
        int noun = source.noun();
        String word = text.lower(noun);
        boolean such = text.is(source.first(), WordSet.THE)
                && noun + 1 == source.endBeforeDay()
                && noun <= source.first() + LONGEST
                && !text.isCapital(noun)
                && (AnaphoricNouns.mayHaveSpoken(word) || AnaphoricNouns.isCompany(word))
                && (noun == source.first() + 1 || !AnaphoricNouns.isAlone(word));
        for (int i = source.first() + 1; such && i < noun; i++) {
            such = isModifier(text, i) || (i > source.first() + 1 && i + 1 < noun && isOfTwo(text, i, word));
        }
        return such;
    }

    /** "(The) mining and smelting (group)"; not "the crew and local company", "the health and safety agency". */
    private static boolean isOfTwo(NewsText text, int joint, String noun) {
        String word = text.lower(joint - 1);
        boolean business = noun.equals(GROUP) || AnaphoricNouns.isCompany(noun) || AnaphoricNouns.isBusiness(noun);
        return business
                && text.is(joint, WordSet.LIST_JOINT)
                && !GroupNouns.contains(word)
                && !RoleWords.isNoun(word)
                && !PersonNouns.contains(word);
    }

    private static boolean isModifier(NewsText text, int token) {
        return Description.isPlaceOrOrigin(text, token)
                || (text.is(token, WordClass.OPEN)
                        && (!text.isCapital(token) || AgeOrOrigin.isBased(text.lower(token)))
                        && !text.is(token, WordSet.FORMER)
                        && !text.is(token, WordSet.OTHER_COMPANY));
    }
}
