package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Tells the source behind a cue, "Rates to rise, predict economists", from the object of a verb that goes on with the
 * subject of the clause before: "Hale quits, admits a fault", "Harland, which announced a plan".
 */
public final class InvertedSource {
    /** Verbs that hardly have a noun as their object, from {@code inverted-sources.txt}. */
    private static final Set<String> WITHOUT_OBJECT = words("verb");
    /** Nouns for who or what tells something, besides persons, groups and documents. */
    private static final Set<String> TELLING = words("noun");
    /** Nouns for a part of those who follow "of": "a third of voters", "the youngest of her sons". */
    private static final Set<String> PARTS = words("part");

    private InvertedSource() {}

    private static Set<String> words(String kind) {
        return WordList.ofKind(InvertedSource.class, "inverted-sources.txt", kind::equals);
    }

    /** Whether somebody or a text that can speak is named there, or the cue can have no object. */
    public static boolean is(NewsText text, Cue cue, Phrase source) {
        if (WITHOUT_OBJECT.contains(cue.entry().lemma()) || text.is(source.start(), WordSet.SUBJECT)) {
            return true;
        }
        boolean shows = ReportWords.DISPLAYING.contains(text.lower(cue.head()));
        int noun = source.start();
        for (int i = source.start(); i < source.end() && !text.is(i, WordSet.ANY_PREPOSITION); i++) {
            if (text.names().at(i) >= 0 || text.isCapital(i) || isOfSiteName(text, i)) {
                return true;
            }
            noun = i;
        }
        return shows ? isText(text, noun) : canSpeak(text, noun) || PARTS.contains(text.lower(noun));
    }

    /** "Rates will rise, shows a survey"; not "the letter, seen by the Herald, shows an official leaving". */
    private static boolean isText(NewsText text, int noun) {
        return GroupNouns.isDocument(text.lower(noun)) || TELLING.contains(text.lower(noun));
    }

    /** "Limanews.com", "9to5quay". */
    private static boolean isOfSiteName(NewsText text, int i) {
        Tokens tokens = text.tokens();
        boolean domain = text.isMark(i + 1, '.')
                && i + 2 < tokens.size()
                && tokens.end(i) == tokens.start(i + 1)
                && tokens.end(i + 1) == tokens.start(i + 2);
        return domain || (tokens.isFigure(i) && text.lower(i).chars().anyMatch(Character::isLetter));
    }

    private static boolean canSpeak(NewsText text, int noun) {
        String word = text.lower(noun);
        return RoleWords.isNoun(text.tokens(), noun)
                || PersonNouns.contains(word)
                || GroupNouns.isOrganizationOrPeople(word)
                || GroupNouns.arePeople(word)
                || GroupNouns.isDocument(word)
                || TELLING.contains(word)
                || text.is(noun, WordSet.NAMELESS_SOURCE, WordSet.NUMBER);
    }
}
