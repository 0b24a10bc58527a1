package io.quotewire.core.indirect.start;

import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds where, behind an addressee, the subject of what is told begins if nothing parts the two: "told reporters | Hale
 * was late", "told the House of Lords | prices of boats rose", "told miners | old boats were safe". Pure functions.
 */
final class SubjectBehindAddressee {
    private SubjectBehindAddressee() {}

    /**
     * The first token of the subject.
     *
     * @param start the first token of the addressee
     * @param verb the finite verb of the subject
     */
    static int of(NewsText text, int start, int verb) {
        if (isContractedSubject(text, verb)) {
            return verb;
        }
        int last = verb;
        while (last > start + 2 && text.is(last - 1, WordClass.ADVERB)) {
            last--; // "told a meeting Peru | now had"
        }
        int i = Scan.backPast(
                last,
                start + 1,
                word -> text.isCapital(word - 1) && !isName(text, word) && !isOfOutlet(text, start, word - 1));
        if (i < last) {
            return i;
        }
        int told = behindTold(text, start);
        return told > start && told < verb ? told : Math.max(start + 1, verb - 1);
    }

    /** "Warned Karl Voss | he may have to go", "promised voters | he'd go"; not "warned the boat he sailed". */
    static boolean isPronounAt(NewsText text, int i) {
        boolean told = text.names().at(i - 1) >= 0
                || GroupNouns.arePeople(text.lower(i - 1))
                || PersonNouns.contains(text.lower(i - 1));
        return told
                && ((text.is(i, WordSet.SUBJECT) && text.isFinite(i + 1))
                        || (text.isFinite(i) && isContractedSubject(text, i)));
    }

    /** "Told Mary Hill | she'd left": the verb's token has its subject. */
    private static boolean isContractedSubject(NewsText text, int verb) {
        String word = text.lower(verb);
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && ClosedClasses.isIn(word.substring(0, apostrophe), WordSet.SUBJECT);
    }

    /** "The House of Lords | boats", "the Herald | trade in boats", "miners | old boats"; {@code start} if neither. */
    private static int behindTold(NewsText text, int start) {
        int first = text.is(start, WordSet.THE) ? start + 1 : start;
        int name = text.names().at(first);
        if (name >= 0 && text.names().firstToken(name) == first) {
            int end = text.names().endToken(name);
            boolean goesOn = text.is(end, WordSet.GENITIVE, WordSet.COORDINATOR)
                    || ReportWords.OUTLET.contains(text.lower(end))
                    || GroupNouns.isOrganizationOrPeople(text.lower(end))
                    || GroupNouns.arePeople(text.lower(end))
                    || isOfOutlet(text, start, end);
            return goesOn ? start : end;
        }
        boolean people = text.lower(start).endsWith("s") && GroupNouns.arePeople(text.lower(start));
        return people && text.is(start + 1, WordClass.OPEN) ? start + 1 : start;
    }

    /** "Told the Herald | Mary Hill was", "… | Mr Hill was": one name ends and another begins. */
    private static boolean isName(NewsText text, int i) {
        int name = text.names().at(i) < 0 && Titles.isAt(text.tokens(), i)
                ? text.names().at(i + 1)
                : text.names().at(i);
        int told = text.names().at(i - 1);
        return name >= 0 && told >= 0 && name != told && text.names().endToken(told) == i;
    }

    /**
     * "Told BBC Radio Five Live", "told BBC One's Today programme", "told the Today programme": a word that continues
     * an outlet's name.
     */
    static boolean isOfOutlet(NewsText text, int start, int i) {
        return i > start
                && ReportWords.OUTLET.contains(text.lower(i))
                && (text.isCapital(i - 1)
                        || text.is(i - 1, WordSet.GENITIVE)
                        || (text.isCapital(i) && ReportWords.OUTLET.contains(text.lower(i + 1))));
    }

    /** "The Sunday Herald": the day is part of a name; not "told reporters Sunday". */
    static boolean isOfPaper(NewsText text, int day) {
        return text.is(day - 1, WordSet.THE)
                && text.isCapital(day + 1)
                && text.names().at(day + 1) >= 0;
    }
}
