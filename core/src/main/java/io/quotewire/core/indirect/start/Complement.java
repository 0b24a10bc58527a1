package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Checks whether the words after a cue can be its complement: not in "loans and guaranteed loans", "she fell and
 * charged at him", "the yard grew and continued as before". Pure functions.
 */
public final class Complement {
    private static final int FARTHEST_THAT = 15;
    private static final Set<Takes> OBJECTS = EnumSet.of(
            Takes.BARE,
            Takes.NP,
            Takes.PHRASE,
            Takes.SUMMARY,
            Takes.LABEL,
            Takes.AS,
            Takes.OF,
            Takes.FOR,
            Takes.ON,
            Takes.AT,
            Takes.FIGURE,
            Takes.AGAINST,
            Takes.ABOUT,
            Takes.TO_NOUN,
            Takes.ANY_CLAUSE,
            Takes.AS_SAYING,
            Takes.TITLE);

    private Complement() {}

    /** Whether the words after the cue may be its content; true if a mark or nothing follows. */
    public static boolean mayFollow(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        CueEntry entry = cue.entry();
        int i = cue.end();
        if (text.is(i, WordSet.TO) && !takesTo(entry) && !isOfSpeaker(sentence, cue)) {
            return false;
        }
        if (entry.kind() == CueKind.FINDING && text.is(i, WordSet.REFLEXIVE)) {
            return false; // "and found herself alone"
        }
        if (i >= sentence.end()
                || !text.isWord(i)
                || i > cue.head() + 1
                || entry.takes(Takes.ANY_CLAUSE)
                || text.is(i, WordSet.CONTENT_OPENER)) {
            return true;
        }
        boolean clause = entry.takes(Takes.BARE) && PlainClause.isAt(sentence, cue, i);
        if (clause || isThatAhead(sentence, i)) {
            return true;
        }
        if (Participle.isPresent(text, i)) {
            return entry.takes(Takes.ING) || isModifierOfAsked(text, entry, i);
        }
        if (text.is(i, WordClass.PREPOSITION) || text.is(i, WordSet.AS)) {
            return ReportWords.TOPICAL.contains(text.lower(i))
                    || isBySomebody(text, cue)
                    || takesPhrase(text, entry, i)
                    || Occasion.behind(sentence, i) > i;
        }
        return !(text.is(cue.first() - 1, WordSet.COORDINATOR)
                && ReportWords.ADJECTIVAL.contains(text.lower(cue.head()))
                && isNounBehind(text, i));
    }

    /**
     * "The Hills commanded a block of votes", "Voss offered a boat": an object, where the verb reports speech or an
     * infinitive, and none follows; not "told the crew to go", "praised the crew", "repeated the claim".
     */
    public static boolean isOnlyObject(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        CueEntry entry = cue.entry();
        int object = cue.end();
        return cue.head() + 1 == object
                && text.is(object, WordSet.ANY_DETERMINER, WordSet.NUMBER)
                && !text.is(object, WordSet.THAT)
                && OBJECTS.stream().noneMatch(entry::takes)
                && !Scan.any(
                        object + 1,
                        Math.min(sentence.end(), object + FARTHEST_THAT),
                        i -> text.isQuoted(i)
                                || text.is(i, WordSet.TO, WordSet.THAT, WordSet.WH)
                                || CueNouns.english().sure(text.lower(i)).isPresent());
    }

    /** "Urged remaining residents to leave". */
    private static boolean isModifierOfAsked(NewsText text, CueEntry entry, int i) {
        return entry.takes(Takes.TO)
                && entry.recipient() != Recipient.NONE
                && text.is(i + 1, WordClass.OPEN)
                && text.is(i + 2, WordSet.TO);
    }

    /** "Vowed to wait", "said to them"; not "started to wait", "has agreed to wait". */
    private static boolean takesTo(CueEntry entry) {
        return entry.takes(Takes.TO)
                || entry.takes(Takes.TO_NOUN)
                || entry.recipient() == Recipient.TO
                || entry.takes(Takes.ANY_CLAUSE);
    }

    /**
     * "Hill said she was ill | and started to pack", "the bank said it": a pronoun opens the content of an earlier cue
     * and may be the speaker, so that the narrator may go on; not "Hill said it".
     */
    private static boolean isOfSpeaker(ReportingSentence sentence, Cue later) {
        NewsText text = sentence.text();
        if (!text.is(later.first() - 1, WordSet.COORDINATOR)) {
            return false;
        }
        for (Cue cue : sentence.cues()) {
            int subject = text.is(cue.end(), WordSet.THAT) ? cue.end() + 1 : cue.end();
            if (subject < later.first()
                    && text.is(subject, WordClass.SUBJECT_PRONOUN)
                    && (!text.is(subject, WordSet.IT) || isBody(text, cue.first() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(NewsText text, int noun) {
        int name = text.names().at(noun);
        return name >= 0
                ? text.names().type(name) != EntityType.PERSON
                : GroupNouns.isOrganizationOrPeople(text.lower(noun));
    }

    /** "Wrote on the site that". */
    private static boolean isThatAhead(ReportingSentence sentence, int from) {
        NewsText text = sentence.text();
        for (int i = from; i < Math.min(sentence.end(), from + FARTHEST_THAT) && text.isWord(i); i++) {
            if (text.is(i, WordSet.THAT)) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed with", "described as". */
    private static boolean takesPhrase(NewsText text, CueEntry entry, int i) {
        return (text.is(i, WordSet.WITH) && (entry.takes(Takes.WITH) || entry.recipient() == Recipient.WITH))
                || (text.is(i, WordSet.AS) && entry.takes(Takes.AS));
    }

    /** "As cited by the Herald". */
    private static boolean isBySomebody(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.BY) && text.is(cue.first() - 1, WordSet.AS);
    }

    private static boolean isNounBehind(NewsText text, int i) {
        return text.is(i, WordClass.OPEN) && !text.isCapital(i);
    }
}
