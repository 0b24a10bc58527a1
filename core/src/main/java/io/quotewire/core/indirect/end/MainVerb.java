package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds the main verb of a sentence behind a clause in its subject, by counting verbs, since each clause has one: "A
 * man who said the boat was lost when it sank | has left", "Women who said they were harassed | included a clerk", "A
 * man who claims to have met Hale | showed the crew his boat". Pure functions.
 */
final class MainVerb {
    private static final Set<String> ASKED = Set.of("whether", "why", "how");

    private final NewsText text;
    private final int start;
    private final int end;
    /** The number of clauses that still lack their verb. */
    private int open;

    private MainVerb(NewsText text, int start, int end, int open) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.open = open;
    }

    /**
     * The token of the main verb, or of a comma before it; {@code end} if none is certain.
     *
     * @param clause whether what is told is a clause, whose verb comes first
     */
    static int behind(NewsText text, int start, int end, boolean clause) {
        return new MainVerb(text, start, end, clause ? 1 : 0).find();
    }

    private int find() {
        int i = start;
        while (i < end) {
            if (text.isQuoted(i)) {
                i++;
            } else if (Pause.at(text, i)) {
                return open == 0 && text.isComma(i) && i > start && text.isFinite(i + 1) ? i : end;
            } else if (text.is(i, WordSet.CONTINUATION)) {
                int verb = text.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
                if (verb >= end || (!text.isFinite(verb) && !PastDeed.isAt(text, verb))) {
                    return end; // Another clause, or only a noun.
                }
                i = behindGroup(verb);
            } else if (text.is(i, WordSet.TO)) {
                i = behindGroup(i + 1);
            } else if (!text.isFinite(i)) {
                open += opensClause(i) ? 1 : 0;
                i++;
            } else if (isOfContact(i)) {
                i = behindGroup(i);
            } else if (open > 0) {
                if (isUnclear(i)) {
                    return end;
                }
                open += tellsClause(i) ? 0 : -1;
                i = behindGroup(i);
            } else if (isSure(i)) {
                return lastAuxiliary(i);
            } else if (Participle.isPast(text, i) || Participle.isRegularPast(text, i)) {
                i++;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "Was sure the man was drunk | has left": a clause without "that" may precede the main verb. */
    private int lastAuxiliary(int verb) {
        int main = verb;
        int i = behindGroup(main);
        while (text.is(main, WordClass.AUXILIARY)
                && i < end
                && text.cueAt(i - 1) < 0
                && !Pause.at(text, i)
                && !text.is(i, WordSet.CONTINUATION)
                && !opensClause(i)) {
            boolean later = text.is(i, WordClass.AUXILIARY) && text.isFinite(i) && !text.isQuoted(i);
            main = later ? i : main;
            i = later ? behindGroup(i) : i + 1;
        }
        return main;
    }

    /** The token behind "has just been sold", "had", "sold". */
    private int behindGroup(int verb) {
        int i = verb;
        while (i < end
                && (text.is(i, WordClass.AUXILIARY)
                        || text.is(i, WordSet.NONFINITE)
                        || text.is(i, WordSet.NEGATION)
                        || text.is(i, WordClass.ADVERB))) {
            i++;
        }
        boolean head = i == verb || i >= end || Participle.isAny(text, i) || PastTense.isAt(text, i);
        return Math.max(verb + 1, head ? i + 1 : i);
    }

    /** "When it rained", "who left", "that the boat was"; not "before leaving", which has no verb of its own. */
    private boolean opensClause(int i) {
        if (i == start && opensWhatIsTold()) {
            return false;
        }
        boolean joins = text.is(i, WordSet.ANY_SUBORDINATOR)
                && !text.is(i, WordSet.AS)
                && i + 1 < end
                && !Participle.isPresent(text, i + 1);
        return joins || text.is(i, WordSet.ANY_RELATIVE) || (text.is(i, WordSet.WH) && !text.is(i + 1, WordSet.TO));
    }

    /** "Said that", "asked whether": the word's clause is the one that is told. */
    private boolean opensWhatIsTold() {
        return text.is(start, WordSet.THAT) || ASKED.contains(text.lower(start));
    }

    /** "The car | he had bought": the verb of a clause inside that no word opens. */
    private boolean isOfContact(int verb) {
        int subject = text.is(verb - 1, WordClass.ADVERB) ? verb - 2 : verb - 1;
        int first = opensWhatIsTold() ? start + 1 : start;
        return text.is(subject, WordSet.SUBJECT) && subject > first && !opensClause(subject - 1);
    }

    /** "Knew the port was shut": a clause may follow without "that". */
    private boolean tellsClause(int verb) {
        int c = text.cueAt(verb);
        if (c < 0) {
            return false;
        }
        Cue cue = text.cues().get(c);
        return cue.entry().takes(Takes.BARE) && !text.is(cue.end(), WordSet.THAT, WordSet.TO, WordSet.NUMBER);
    }

    /** "Has", "went", "told Hale", "set a price"; not "fired from his job", which may be a participle. */
    private boolean isSure(int verb) {
        int object = verb + 1;
        return text.is(verb, WordClass.AUXILIARY)
                || ReportWords.PAST_ONLY.contains(text.lower(verb))
                || text.is(object, WordSet.ANY_DETERMINER, WordSet.OBJECT, WordSet.SUBJECT)
                || text.is(object, WordSet.TO)
                || text.names().at(object) >= 0;
    }

    /** A verb that may as well be a participle: "the crew trained in Lima"; not "he trained", "Hale died of". */
    private boolean isUnclear(int verb) {
        return Participle.isRegularPast(text, verb)
                && text.is(verb + 1, WordClass.PREPOSITION)
                && !text.is(verb - 1, WordSet.SUBJECT)
                && text.names().at(verb - 1) < 0;
    }
}
