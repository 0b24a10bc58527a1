package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises sources that are evidence rather than speakers: things that show something but say nothing. */
public final class Exhibit {
    private Exhibit() {}

    /**
     * Whether the source only shows something: "Blood tests revealed that he was ill", "the video shows that it sank",
     * "it reflects how he lives". But not in "the video says".
     */
    public static boolean is(NewsText text, Cue cue, Phrase source) {
        int noun = noun(text, source);
        if (text.names().at(noun) >= 0) {
            return false;
        }
        if (text.is(noun, WordSet.EXHIBIT) || (text.is(noun, WordSet.IT) && text.is(cue.head(), WordSet.OF_THINGS))) {
            return true;
        }
        return finds(text, cue)
                && (text.is(noun, WordSet.RECORDING)
                        || ReportWords.EXAMINED.contains(text.lower(noun))
                        || (noun > source.start() && isOfExhibit(text, noun - 1)));
    }

    /**
     * Whether the content is a conclusion from evidence, which nobody need have said: "Figures show that it sank",
     * "research suggests", ", which suggests that". But not in "research by the port shows", "Harland figures show",
     * "the report shows".
     */
    public static boolean isOfSigns(NewsText text, Cue cue, Phrase source) {
        if (!finds(text, cue)) {
            return false;
        }
        if (isThing(text, cue, source)) {
            return true;
        }
        int noun = noun(text, source);
        return (ReportWords.SIGNS.contains(text.lower(noun)) || isAbstract(text, cue, noun))
                && text.names().at(noun) < 0
                && !isMadeBySomebody(text, noun + 1, source.end())
                && !(GroupNouns.isDocument(text.lower(noun)) && isMadeBySomebody(text, source.start(), noun));
    }

    /**
     * "This suggests that", "it shows that", ", which shows that"; not "it suggested that", where "it" is an
     * organisation or a report.
     */
    private static boolean isThing(NewsText text, Cue cue, Phrase source) {
        String verb = text.lower(cue.head());
        int last = source.end() - 1;
        if (last == source.start() && text.is(last, WordSet.IT)) {
            return ReportWords.DISPLAYING.contains(verb);
        }
        boolean thing = last == source.start()
                ? ReportWords.THING.contains(text.lower(last))
                : text.is(last, WordSet.THING_RELATIVE) && text.isComma(last - 1) && !isSomebody(text, last - 2);
        return thing && ReportWords.SUGGESTING.contains(verb);
    }

    /** "His appearance suggests that", "their popularity shows that": a noun for a quality or an act. */
    private static boolean isAbstract(NewsText text, Cue cue, int noun) {
        String word = text.lower(noun);
        return ReportWords.SUGGESTING.contains(text.lower(cue.head()))
                && text.is(noun, WordClass.OPEN)
                && !isSomebody(text, noun)
                && !GroupNouns.isDocument(word)
                && !RoleWords.isNoun(text.tokens(), noun)
                && ReportWords.ABSTRACT_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isSomebody(NewsText text, int noun) {
        String word = text.lower(noun);
        return text.names().at(noun) >= 0 || GroupNouns.isOrganizationOrPeople(word) || GroupNouns.arePeople(word);
    }

    private static boolean isMadeBySomebody(NewsText text, int from, int to) {
        for (int i = from; i < to; i++) {
            int name = text.names().at(i);
            if (name >= 0 && text.names().type(name) != EntityType.LOCATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean finds(NewsText text, Cue cue) {
        return cue.entry().kind() == CueKind.FINDING || ReportWords.SHOWING.contains(text.lower(cue.head()));
    }

    /** The last word of the phrase before its modifier. */
    private static int noun(NewsText text, Phrase source) {
        int noun = source.start();
        while (noun + 1 < source.end()
                && !text.is(noun + 1, WordClass.PREPOSITION)
                && !text.is(noun + 1, WordSet.ANY_RELATIVE)
                && !text.isComma(noun + 1)
                && !Participle.isRegularPast(text, noun + 1)) {
            noun++;
        }
        return noun;
    }

    private static boolean isOfExhibit(NewsText text, int modifier) {
        return text.is(modifier, WordSet.EXHIBIT) || ReportWords.EXAMINED.contains(text.lower(modifier));
    }
}
