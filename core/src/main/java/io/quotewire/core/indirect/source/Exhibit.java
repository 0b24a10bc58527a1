package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
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
        if (!finds(text, cue)) {
            return isSpeechless(text, cue, source, noun);
        }
        return text.is(noun, WordSet.RECORDING)
                || ReportWords.EXAMINED.contains(text.lower(noun))
                || (noun > source.start() && isOfExhibit(text, noun - 1));
    }

    /** "The cartridges advise them to wait", "his grievances demand that": a plural, with nothing that can speak. */
    private static boolean isSpeechless(NewsText text, Cue cue, Phrase source, int noun) {
        return cue.entry().kind() == CueKind.STATEMENT
                && isUnlisted(text, source.start(), noun)
                && Plural.endsLikeOne(text.lower(noun))
                && !Scan.any(source.start(), source.end(), i -> mayConvey(text, i) || areSpeakers(text.lower(i)));
    }

    /** "Surgeons", "parties", "witnesses", "theories": a noun for persons, or a plural whose singular is listed. */
    private static boolean areSpeakers(String word) {
        return PersonNouns.contains(word)
                || (Plural.endsLikeOne(word)
                        && (isListed(Plural.singular(word))
                                || (word.endsWith("es") && isListed(word.substring(0, word.length() - 2)))));
    }

    private static boolean isListed(String singular) {
        return GroupNouns.isOrganizationOrPeople(singular)
                || GroupNouns.isDocument(singular)
                || ReportWords.CONVEYING.contains(singular);
    }

    /**
     * Whether the content is a conclusion from evidence, or a tale, which nobody need have said: "Figures show that it
     * sank", "research suggests", ", which suggests that", "legend says". But not in "research by the port shows",
     * "Harland figures show", "the report shows".
     */
    public static boolean isOfSigns(NewsText text, Cue cue, Phrase source) {
        int noun = noun(text, source);
        if (!finds(text, cue)) {
            return isTale(text, cue, source, noun);
        }
        if (isThing(text, cue, source)) {
            return true;
        }
        return (ReportWords.SIGNS.contains(text.lower(noun)) || isAbstract(text, cue, source.start(), noun))
                && text.names().at(noun) < 0
                && !text.names().hasOther(EntityType.LOCATION, noun + 1, source.end())
                && !(GroupNouns.isDocument(text.lower(noun))
                        && text.names().hasOther(EntityType.LOCATION, source.start(), noun));
    }

    /** "Legend has said", "the myth says", "old folklore says"; not "the golf legend says", "the legend said". */
    private static boolean isTale(NewsText text, Cue cue, Phrase source, int noun) {
        String word = text.lower(noun);
        boolean person = word.startsWith("legend")
                && noun > source.start()
                && (cue.form() != VerbForm.PRESENT || !text.is(noun - 1, WordSet.ANY_DETERMINER));
        return ReportWords.TALES.contains(word) && text.names().at(noun) < 0 && !person;
    }

    /**
     * "This suggests that", "it shows that", ", which shows that", "all of which suggests that"; not "it suggested
     * that", where "it" is an organisation or a report.
     */
    private static boolean isThing(NewsText text, Cue cue, Phrase source) {
        String verb = text.lower(cue.head());
        int last = source.end() - 1;
        if (last == source.start() && text.is(last, WordSet.IT)) {
            return ReportWords.DISPLAYING.contains(verb);
        }
        boolean thing = last == source.start()
                ? ReportWords.THING.contains(text.lower(last))
                : text.is(last, WordSet.THING_RELATIVE)
                        && (text.isComma(last - 1) || text.is(last - 1, WordSet.OF))
                        && !isSomebody(text, last - 2);
        return thing && ReportWords.SUGGESTING.contains(verb);
    }

    /**
     * "His appearance suggests that", "the rain showed that", "the new rules suggest that": a noun that is listed
     * neither for people or bodies nor for texts.
     */
    private static boolean isAbstract(NewsText text, Cue cue, int start, int noun) {
        return ReportWords.SUGGESTING.contains(text.lower(cue.head()))
                && isUnlisted(text, start, noun)
                && !(isModifier(text, noun)
                        && Scan.any(start, noun, i -> mayConvey(text, i) && !text.is(i + 1, WordSet.GENITIVE)));
    }

    private static boolean isUnlisted(NewsText text, int start, int noun) {
        return text.is(noun, WordClass.OPEN)
                && text.tokens().word(noun).equals(text.lower(noun)) // not "iYachts"
                && Character.isLetter(text.tokens().firstChar(noun))
                && !mayConvey(text, noun)
                && (noun == start || !endsName(text, noun));
    }

    /** "The Harland figures", "harland.com": the noun belongs to a name, or is none. */
    private static boolean endsName(NewsText text, int noun) {
        return (!text.isWord(noun - 1) && !text.is(noun - 1, WordSet.GENITIVE))
                || (text.isCapital(noun - 1) && !text.is(noun - 1, WordSet.ANY_DETERMINER));
    }

    /** "The judge | presiding", "sources | close to her". */
    private static boolean isModifier(NewsText text, int word) {
        return Participle.isPresent(text, word) || text.is(word, "close");
    }

    /** Whether the word may denote somebody, or something written. */
    private static boolean mayConvey(NewsText text, int i) {
        String word = text.lower(i);
        return isSomebody(text, i)
                || GroupNouns.isDocument(word)
                || ReportWords.CONVEYING.contains(word)
                || RoleWords.isNoun(text.tokens(), i)
                || ReportWords.PERSON_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isSomebody(NewsText text, int noun) {
        String word = text.lower(noun);
        return text.names().at(noun) >= 0 || GroupNouns.isOrganizationOrPeople(word) || GroupNouns.arePeople(word);
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
