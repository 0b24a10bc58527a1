package io.quotewire.core.indirect.clause;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Set;

/** Skips the time and place of a statement: "said on Monday, in a statement, that". Pure functions. */
public final class Occasion {
    /** Not "before" or "until", which often belong to what is said. */
    private static final Set<String> AROUND = Set.of("after", "following");

    private static final Set<String> EVENTS = WordList.words(Occasion.class, "events.txt");
    /** Beside what something is said: "on the sidelines of a meeting in Lima". */
    private static final String BESIDE = "sidelines";

    private static final int MOST_PHRASES = 4;
    private static final int LONGEST = 9;

    private Occasion() {}

    /**
     * The token after days, "last week", "in a statement" and "at a news conference in Ohio", with or without commas.
     */
    public static int behind(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        int i = start;
        for (int guard = 0; guard < MOST_PHRASES; guard++) {
            int next = behindDay(text, i);
            if (next == i) {
                next = behindPhrase(sentence, i);
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /**
     * "Told reporters in Lima | the winch was old", "told them in Lima on Monday | the winch was old": the token behind
     * the place, and the time behind it, if a clause follows at once; otherwise {@code i}.
     */
    public static int behindPlace(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int name = text.is(i, WordSet.PLACING) ? text.names().at(i + 1) : -1;
        if (name < 0 || text.names().type(name) != EntityType.LOCATION) {
            return i;
        }
        int end = text.names().endToken(name);
        int behind = behind(sentence, end);
        boolean opens = text.is(behind, WordSet.SUBJECT)
                || text.is(behind, WordSet.ANY_DETERMINER)
                || text.names().at(behind) >= 0;
        return opens ? behind : i;
    }

    /**
     * "Said after the game | he was tired": the token behind the event, if a clause follows; otherwise {@code i}.
     */
    public static int behindEvent(NewsText text, int i) {
        if (!text.is(i, WordSet.ANY_PREPOSITION) || !AROUND.contains(text.lower(i))) {
            return i;
        }
        boolean led = text.is(i + 1, WordSet.ARTICLE) || text.is(i + 1, WordClass.POSSESSIVE);
        int noun = led && EVENTS.contains(text.lower(i + 2)) ? i + 2 : i + 3;
        boolean clause = text.is(noun + 1, WordSet.SUBJECT)
                || text.is(noun + 1, WordSet.ANY_DETERMINER)
                || text.names().at(noun + 1) >= 0;
        return led && clause && EVENTS.contains(text.lower(noun)) ? noun + 1 : i;
    }

    /** The token after "Monday morning", "on Monday", "in March", "in 2019", "last week"; otherwise {@code i}. */
    public static int behindDay(NewsText text, int i) {
        if (!text.is(i, WordSet.DAY_OPENING) && !text.isFigure(i)) {
            return i;
        }
        int day = text.is(i, WordSet.DAY_MODIFIER) ? i + 1 : i;
        if (text.is(day, WordSet.WEEKDAY) && !text.is(day + 1, WordSet.GENITIVE)) {
            return text.is(day + 1, WordSet.DAYTIME) ? day + 2 : day + 1;
        }
        if (text.is(i, WordSet.IN) && Year.is(text.lower(i + 1))) {
            return i + 2;
        }
        int month = text.is(i, WordSet.IN) || text.is(i, WordSet.DAY_MODIFIER) ? i + 1 : i;
        if (text.is(month, WordSet.MONTH)) {
            return behindDate(text, month, month > i);
        }
        int ago = text.is(i, WordSet.ARTICLE) || text.isNumber(i) ? i + 1 : i;
        if (ago > i && text.is(ago, WordClass.TIME) && text.is(ago + 1, WordSet.BEFORE_NOW)) {
            return ago + 2;
        }
        if (text.is(i, WordSet.FOR) && text.is(i + 1, WordClass.TIME) && Plural.endsLikeOne(text.lower(i + 1))) {
            return i + 2;
        }
        boolean last = text.is(i, WordSet.PERIOD_MODIFIER);
        if (last && isPeriod(text, i + 1) && !text.is(i + 2, WordSet.GENITIVE)) {
            return i + 2;
        }
        if (text.is(i, WordSet.PERIOD_MODIFIER) || text.is(i, WordSet.DAY_MODIFIER)) {
            // "earlier this week", "late last month"
            int next = text.is(i + 1, WordSet.PERIOD_MODIFIER) || text.is(i + 1, WordSet.DAY_MODIFIER)
                    ? behindDay(text, i + 1)
                    : i + 1;
            return next > i + 1 ? next : i;
        }
        return i;
    }

    /** "Week", "Monday", "May"; not "this may". */
    private static boolean isPeriod(NewsText text, int i) {
        return text.is(i, WordSet.PERIOD)
                || text.is(i, WordSet.WEEKDAY)
                || (text.is(i, WordSet.MONTH) && text.isCapital(i));
    }

    /** "Oct. 12", "October 12, 2012,", "in October 2012"; a month alone only after "in". */
    private static int behindDate(NewsText text, int month, boolean led) {
        int i = month + 1;
        // "Said Oct. 7 was a shock": the date is a subject
        boolean dated = text.isFigure(i) && (led || !text.isFinite(i + 1));
        if (!dated) {
            return led ? i : month;
        }
        i++;
        if (text.isComma(i) && Year.is(text.lower(i + 1))) {
            i += 2;
        }
        return i;
    }

    /** "On account of the storm". */
    private static boolean isOnAccount(NewsText text, int i) {
        return text.is(i, "account") && text.is(i + 1, WordSet.OF);
    }

    /** "In response to a question", "in reply to reporters' questions". */
    private static boolean isAnswered(NewsText text, int open, int i) {
        return (text.is(i, "question") || text.is(i, "questions"))
                && text.is(open, WordSet.IN)
                && text.is(open + 2, WordSet.TO);
    }

    /** "After meeting Hale": a verb with its object, not an occasion. */
    private static boolean isGerund(NewsText text, int preposition, int i) {
        return i == preposition + 1
                && Participle.isPresent(text, i)
                && !text.is(i + 1, WordSet.WEEKDAY)
                && (text.isCapital(i + 1) || text.is(i + 1, WordSet.ANY_DETERMINER) || text.is(i + 1, WordSet.OBJECT));
    }

    /**
     * "In an interview with the Herald", "in a letter to Ana Ruiz": the token after the name in the occasion's
     * modifier.
     */
    private static int behindPartner(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.PARTNER) && !text.is(i, WordSet.AT) && !text.is(i, WordSet.IN)) {
            return i;
        }
        int first = text.is(i + 1, WordSet.ARTICLE) ? i + 2 : i + 1;
        int name = text.names().at(first);
        boolean people = name < 0 && text.is(i, WordSet.PARTNER) && GroupNouns.arePeople(text.lower(first));
        if (!people && (name < 0 || text.names().firstToken(name) != first)) {
            return i;
        }
        int end = people ? first + 1 : text.names().endToken(name);
        boolean closed = Pause.at(text, end)
                || end >= sentence.end()
                || text.is(end, WordSet.CONTENT_OPENER)
                || text.is(end, WordSet.SUBJECT)
                || text.is(end, WordSet.ANY_DETERMINER)
                || text.is(end, WordSet.DAY_MODIFIER)
                || text.is(end, WordSet.WEEKDAY)
                || text.names().at(end) >= 0;
        return closed ? end : i;
    }

    /**
     * "In a statement released on Monday by the yard and seen by the Herald": the token after the participle phrase.
     */
    private static int behindRelease(ReportingSentence sentence, int participle) {
        NewsText text = sentence.text();
        int i = participle;
        boolean released = ReportWords.RELEASED.contains(text.lower(i));
        while (released && i < sentence.end()) {
            int open = text.is(i, "ahead") && text.is(i + 1, WordSet.OF) ? i + 1 : i;
            int next = text.is(open, WordSet.ANY_PREPOSITION)
                    ? NounPhrase.end(text, open + 1, sentence.end())
                    : text.is(i, "online") ? i + 1 : behindDay(text, i);
            if (next > i + 1 && text.is(next - 1, WordSet.GENITIVE)) {
                next = NounPhrase.end(text, next, sentence.end());
            }
            boolean joined = text.is(i, WordSet.COORDINATOR) && ReportWords.RELEASED.contains(text.lower(i + 1));
            boolean first = i == participle;
            if (!first && !joined && next <= i + (text.is(i, WordSet.ANY_PREPOSITION) ? 1 : 0)) {
                break;
            }
            i = first ? i + 1 : joined ? i + 2 : next;
        }
        return i;
    }

    private static int behindPhrase(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        int open = text.isComma(start) ? start + 1 : start;
        if (!text.is(open, WordSet.ANY_PREPOSITION)) {
            return start;
        }
        for (int i = open + 1; i < Math.min(sentence.end(), open + LONGEST); i++) {
            boolean occasion = isAnswered(text, open, i)
                    || (text.is(i, WordSet.OCCASION) && !isOnAccount(text, i) && !isGerund(text, open, i));
            if (text.isQuoted(i)
                    || (text.isFinite(i) && !occasion)
                    || text.isComma(i)
                    || text.is(i, WordSet.THAT)
                    || text.is(i, WordSet.SUBJECT)) {
                return start;
            }
            if (occasion) {
                int end = i + 1;
                while (end < sentence.end() && text.is(end, WordSet.OCCASION)) {
                    end++;
                }
                end = text.is(end, WordSet.OF) && text.is(end - 1, BESIDE)
                        ? behindPartner(sentence, NounPhrase.end(text, end + 1, sentence.end()))
                        : behindRelease(sentence, behindPartner(sentence, end));
                return text.isComma(end) && open > start ? end + 1 : end;
            }
        }
        return start;
    }
}
