package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises what the narrator says of a ruling behind its words: "ruled that the sale was void, | handing a victory to
 * the crew", "ruled that it may stay, | overturning a lower court"; and what is sought of a court. Pure functions.
 */
final class RulingOutcome {
    /** "The Harbour Court". */
    private static final Set<String> COURTS = WordList.ofKind(RulingOutcome.class, "ends.txt", "court"::equals);

    /** What a lawyer does behind a submission. */
    private static final Set<String> SOUGHT = Set.of("sought", "prayed", "urged");

    private RulingOutcome() {}

    /**
     * "The judge said he had lied | and fined him", "ruled it void | and awarded the crew $3m": what a court imposes;
     * not "said the jury heard it | and fined him".
     */
    static boolean isImposedAt(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        int object = joint + 2;
        return text.is(joint, "and")
                && NarratorsRemark.imposes(text, joint + 1)
                && (text.is(object, WordSet.ANY_DETERMINER, WordSet.OBJECT)
                        || text.names().at(object) >= 0)
                && isOfCourt(sentence, start)
                && !Scan.any(start, joint, i -> isCourt(text, i));
    }

    /** "Counsel submitted that he was ill | and sought bail": what is asked of a court. */
    static boolean isSoughtAt(ReportingSentence sentence, int start, int joint) {
        int c = sentence.cueFrom(Math.max(sentence.start(), start - 1), start);
        return c >= 0
                && sentence.text().is(joint, "and")
                && SOUGHT.contains(sentence.text().lower(joint + 1))
                && sentence.cues().get(c).entry().lemma().equals("submit");
    }

    private static boolean isOfCourt(ReportingSentence sentence, int start) {
        int c = sentence.cueFrom(Math.max(sentence.start(), start - 1), start);
        return c >= 0
                && (sentence.cues().get(c).entry().lemma().equals("rule")
                        || sentence.source(c)
                                .filter(source ->
                                        Scan.any(source.start(), source.end(), i -> isCourt(sentence.text(), i)))
                                .isPresent());
    }

    private static boolean isCourt(NewsText text, int i) {
        return text.is(i, WordSet.JUDGES) || COURTS.contains(text.lower(i));
    }

    /** Whether such words begin at the token, behind content that begins at {@code start}. */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        return NarratorsRemark.isOutcomeAt(sentence.text(), i)
                && !rulesOn(sentence, i)
                && sentence.cues().stream()
                        .anyMatch(
                                cue -> cue.end() <= start && cue.entry().lemma().equals("rule"));
    }

    /** "Reversing an order, and that jurors must be local", "and must pay": whether the ruling goes on. */
    private static boolean rulesOn(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return Scan.any(
                i,
                sentence.end() - 2,
                comma -> text.isComma(comma)
                        && text.is(comma + 1, WordSet.COORDINATOR)
                        && (text.is(comma + 2, WordSet.THAT) || text.isFinite(comma + 2)));
    }
}
