package io.quotewire.core.syntax;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises remarks with which the narrator comments on what was said: "…, a claim for which there is little
 * evidence", "…, a charge Hill denies".
 */
public final class NarratorsRemark {
    private static final Set<String> REMARKS = of("remark");
    private static final Set<String> COMMENTS = of("comment");
    private static final Set<String> CLAIMS = of("claims");
    private static final Set<String> AIMS = of("aim");
    private static final Set<String> DENYING = of("denying");
    private static final Set<String> TEXTS = of("text");
    private static final Set<String> INFERRING = of("inferring");
    private static final Set<String> IMPOSING = of("imposing");
    private static final Set<String> OUTCOMES = of("outcome");
    private static final Set<String> HANDING = of("handing");
    private static final Set<String> HANDED = of("handed");
    /** Also what one has to pay. */
    private static final String CHARGES = "charges";

    private static final String LATEST = "latest";
    /** "The latest blow to". */
    private static final int LEAST_OF_LATEST = 3;
    /** "A far smaller figure". */
    private static final int MOST_ADJECTIVES = 2;
    /** "The other three trustees". */
    private static final int LONGEST_SUBJECT = 5;

    private NarratorsRemark() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(NarratorsRemark.class, "remarks.txt", kind::equals);
    }

    /** Whether the noun denotes a text that one can have written: "statement", "reports". */
    public static boolean namesText(NewsText text, int noun) {
        return TEXTS.contains(text.lower(noun));
    }

    /** Whether such a remark begins at the token; not with "a report said". */
    public static boolean isAt(NewsText text, int i) {
        boolean one = text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE);
        boolean speaks = text.cueAt(i + 2) >= 0 && !text.is(i + 3, WordSet.BY);
        return one
                && !speaks
                && !text.isFinite(i + 2)
                && (CueNouns.english().sure(text.lower(i + 1)).isPresent() || REMARKS.contains(text.lower(i + 1)));
    }

    /**
     * Whether the words behind the comma or dash sum up the clause before it: "An extraordinary move for the port", "a
     * step that may cost it votes"; not "a plan for the winter and a boat", "a plan, a plan for the winter".
     */
    public static boolean commentsAt(NewsText text, int i) {
        if (!text.is(i, WordSet.ARTICLE) || text.is(i, WordSet.THE)) {
            return isLatestAt(text, i);
        }
        for (int noun = i + 1; noun <= i + 1 + MOST_ADJECTIVES && isModifier(text, noun); noun++) {
            if (COMMENTS.contains(text.lower(noun))) {
                return isDescribed(text, noun) && !text.lower(noun).equals(text.lower(i - 2));
            }
        }
        return false;
    }

    /** "The latest attempt by the company", "the latest and biggest threat to it": up to a pause, without a verb. */
    private static boolean isLatestAt(NewsText text, int i) {
        int last = i + 2;
        while (text.is(i, WordSet.THE) && text.is(i + 1, LATEST) && isInPhrase(text, last)) {
            last++;
        }
        return last >= i + LEAST_OF_LATEST && (text.isMark(last, '.') || text.is(last, WordSet.ANY_RELATIVE));
    }

    private static boolean isInPhrase(NewsText text, int i) {
        return text.is(i, WordSet.GENITIVE) || (text.isWord(i) && !text.isFinite(i));
    }

    /**
     * "A request the company rejected", "a limit that employers say is low", "a story the actress has called true":
     * what others than the speaker say of it; not "a condition he said was old". "Something he says will help" is
     * another statement, "something echoed by the police" a remark.
     */
    public static boolean isToldByOthersAt(NewsText text, int i) {
        if (text.is(i, "something")) {
            boolean taken = text.cueAt(i + 1) >= 0 || DENYING.contains(text.lower(i + 1));
            return (taken && Participle.isRegularPast(text, i + 1) && text.is(i + 2, WordSet.BY))
                    || ((text.is(i + 1, WordClass.SUBJECT_PRONOUN) || opensSubject(text, i + 1))
                            && speaksFrom(text, i + 1));
        }
        if (!text.is(i, WordSet.ARTICLE) || text.is(i, WordSet.THE)) {
            return false;
        }
        for (int noun = i + 1; noun <= i + 1 + MOST_ADJECTIVES && isModifier(text, noun); noun++) {
            int subject = text.is(noun + 1, WordSet.ANY_RELATIVE) ? noun + 2 : noun + 1;
            if (opensSubject(text, subject) && speaksFrom(text, subject)) {
                return !text.lower(noun).equals(text.lower(i - 2));
            }
        }
        return false;
    }

    /** Whether the noun sums up, in the plural, what was said: "claims", "allegations", "remarks". */
    public static boolean areClaims(NewsText text, int noun) {
        return CLAIMS.contains(text.lower(noun));
    }

    /**
     * "Claims the yard denies", "remarks that angered the crew", "claims for which there is no proof" behind a comma:
     * what was said is summed up without an article; not "claims the Herald" or "charges that it could not pay".
     */
    public static boolean sumsUpAt(NewsText text, int noun) {
        if (!areClaims(text, noun)) {
            return false;
        }
        int next = text.is(noun + 1, WordClass.PREPOSITION) ? noun + 2 : noun + 1;
        if (text.is(next, WordSet.THAT, WordSet.THING_RELATIVE)) {
            return !CHARGES.equals(text.lower(noun));
        }
        boolean subject = text.is(next, WordSet.SUBJECT, WordSet.ANY_DETERMINER)
                || text.isCapital(next)
                || opensSubject(text, next);
        return next == noun + 1 && subject && (speaksFrom(text, next) || deniesFrom(text, next));
    }

    /** "The group rejected", "police have dismissed". */
    private static boolean deniesFrom(NewsText text, int subject) {
        for (int i = subject + 1; i <= subject + LONGEST_SUBJECT && text.isWord(i); i++) {
            if (DENYING.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSubject(NewsText text, int i) {
        return text.is(i, WordClass.DETERMINER)
                || text.names().at(i) >= 0
                || (text.is(i, WordClass.OPEN) && Plural.endsLikeOne(text.lower(i)));
    }

    /** "A place guides warned them about", "a drug doctors told the court was safe": part of what is told. */
    private static boolean isToldSomebody(NewsText text, int i) {
        return text.is(i, WordClass.OBJECT_PRONOUN)
                || text.is(i, WordSet.ANY_DETERMINER)
                || text.names().at(i) >= 0;
    }

    /** Whether a subject is followed by its verb of saying: "the company rejected", "Hill has denied". */
    private static boolean speaksFrom(NewsText text, int subject) {
        for (int i = subject + 1; i < subject + LONGEST_SUBJECT && text.isWord(i); i++) {
            int c = text.cueAt(i);
            if (c >= 0) {
                Cue cue = text.cues().get(c);
                return cue.first() == i
                        && cue.entry().kind() == CueKind.STATEMENT
                        && cue.form() != VerbForm.ING
                        && (cue.form() != VerbForm.BASE || cue.entry().takes(Takes.ANY_CLAUSE))
                        && !cue.passive()
                        && !cue.modal()
                        && !isToldSomebody(text, cue.end());
            }
            if (text.isFinite(i) || text.is(i, WordSet.ANY_PREPOSITION, WordSet.COORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "Suggesting": whether the participle tells what the narrator concludes from a state of things. */
    public static boolean infers(NewsText text, int participle) {
        return INFERRING.contains(text.lower(participle));
    }

    /** "Handing a victory to the crew", "upholding the ban": what a ruling brings about; not "handing them papers". */
    public static boolean isOutcomeAt(NewsText text, int i) {
        return OUTCOMES.contains(text.lower(i))
                || (HANDING.contains(text.lower(i))
                        && IntStream.rangeClosed(i + 1, i + LONGEST_SUBJECT)
                                .anyMatch(word -> HANDED.contains(text.lower(word))));
    }

    /** "Fined", "awarded": whether the verb tells what a court imposes or grants. */
    public static boolean imposes(NewsText text, int verb) {
        return IMPOSING.contains(text.lower(verb));
    }

    /** "In a move that may cost it votes", "in the latest sign of haste": what the clause before it shows. */
    public static boolean isInAt(NewsText text, int i) {
        return text.is(i, WordSet.IN)
                && ((commentsAt(text, i + 1) && !text.is(i + 1, WordSet.THE))
                        || (text.is(i + 1, WordSet.THE)
                                && text.is(i + 2, LATEST)
                                && COMMENTS.contains(text.lower(i + 3))
                                && text.is(i + 4, WordSet.OF)));
    }

    /** "In a bid to win votes", "in an attempt to cool the market": what somebody does it for. */
    public static boolean isAimAt(NewsText text, int i) {
        return text.is(i, WordSet.IN)
                && text.is(i + 1, WordSet.ARTICLE)
                && AIMS.contains(text.lower(i + 2))
                && text.is(i + 3, WordSet.TO);
    }

    private static boolean isModifier(NewsText text, int i) {
        return text.is(i, WordClass.OPEN, WordClass.ADVERB) && !text.isCapital(i);
    }

    /** Whether the noun has a relative clause or a phrase behind it, or ends its sentence, and is not one of a list. */
    private static boolean isDescribed(NewsText text, int noun) {
        int i = noun + 1;
        if (text.is(i, WordSet.ANY_RELATIVE) && text.is(i + 1, WordClass.ADVERB)) {
            return true;
        }
        if (text.isComma(i)
                || text.isFinite(i)
                || (text.is(i, WordClass.OPEN) && text.names().at(i) < 0)) {
            return false;
        }
        while (text.isWord(i) && !text.isFinite(i)) {
            if (text.is(i, WordSet.COORDINATOR)) {
                return false;
            }
            i++;
        }
        return !(text.isComma(i) && text.is(i + 1, WordSet.COORDINATOR));
    }

    /**
     * Like {@link #isAt}, but only if somebody else may have said it: "a charge Hill denies", not "a statement by
     * Hill".
     */
    public static boolean isOfOther(NewsText text, int i) {
        return isAt(text, i) && !namesText(text, i + 1);
    }
}
