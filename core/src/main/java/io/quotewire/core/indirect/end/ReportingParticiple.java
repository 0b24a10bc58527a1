package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/** Recognises the participle of a reporting verb that ends the content: ", adding that", "while stressing that". */
public final class ReportingParticiple {
    private ReportingParticiple() {}

    /**
     * Whether such a participle begins at the token.
     *
     * @param goesOn whether it follows a clause, or its subject, which ", preferring" or ", showing" would continue;
     *     false behind an infinitive without a clause
     */
    static boolean isAt(ReportingSentence sentence, int i, boolean goesOn) {
        int c = sentence.cueFrom(i, i + 1);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && cue.form() == VerbForm.ING
                && !(goesOn && isOfNoSpeech(sentence.text(), cue))
                && !sentence.text().isFinite(cue.first());
    }

    /** "And adding that", "while stressing that": whether a clause or a passage follows the participle. */
    static boolean tellsAt(ReportingSentence sentence, int i) {
        return isAt(sentence, i, false)
                && NextReport.tellsClause(sentence, sentence.cues().get(sentence.cueFrom(i, i + 1)));
    }

    /**
     * "Said it was looking into it while stressing that": without a comma. Not "said Hale had fled while claiming
     * that", where Hale may claim it.
     */
    static boolean tellsMeanwhileAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        return text.is(i, WordSet.ANY_SUBORDINATOR)
                && text.is(i, "while")
                && text.is(text.is(start, WordSet.THAT) ? start + 1 : start, WordSet.SUBJECT)
                && tellsAt(sentence, i + 1);
    }

    /**
     * "Warning the crews not to sail | and calling for calm": what a participle reports ends at the next one that is
     * joined to it; not in "saying the crews were leaving and demanding pay", which has a participle of its own. "With
     * Hill saying it was late | and Kelly saying it was early": it ends before the other's words, too.
     *
     * @param end the end of what the cue reports by other signs
     */
    public static int joined(ReportingSentence sentence, Cue cue, int start, int end) {
        NewsText text = sentence.text();
        if (cue.form() != VerbForm.ING || cue.first() < cue.head()) {
            return end;
        }
        int other = isBehindWith(sentence, cue) ? beforeOther(sentence, start, end) : end;
        if (other < end) {
            return text.isComma(other - 1) ? other - 1 : other;
        }
        int joint = IntStream.range(start + 1, end)
                        .filter(i -> Participle.isPresent(text, i))
                        .findFirst()
                        .orElse(end)
                - 1;
        return joint > start && joint + 1 < end && text.is(joint, WordSet.LIST_JOINT) && isAt(sentence, joint + 1, true)
                ? text.isComma(joint - 1) ? joint - 1 : joint
                : end;
    }

    /** "With Hill saying". */
    private static boolean isBehindWith(ReportingSentence sentence, Cue cue) {
        return sentence.source(sentence.cues().indexOf(cue))
                .filter(source -> sentence.text().is(source.start() - 1, WordSet.WITH))
                .isPresent();
    }

    /** The joint before the source of the next participle: "with Hill saying it sank | and Kelly saying"; or end. */
    private static int beforeOther(ReportingSentence sentence, int start, int end) {
        NewsText text = sentence.text();
        int c = Scan.to(0, sentence.cues().size(), i -> {
            Cue cue = sentence.cues().get(i);
            return cue.first() > start + 1 && cue.form() == VerbForm.ING;
        });
        if (c == sentence.cues().size() || sentence.cues().get(c).entry().kind() != CueKind.STATEMENT) {
            return end;
        }
        int joint = sentence.source(c).map(source -> source.start() - 1).orElse(end);
        boolean joins = text.is(joint, WordSet.LIST_JOINT, WordSet.CONTRAST) || text.is(joint, "while");
        return joint > start && joins && text.hasFinite(start, joint) ? joint : end;
    }

    private static boolean isOfNoSpeech(NewsText text, Cue cue) {
        CueKind kind = cue.entry().kind();
        return kind == CueKind.ATTITUDE
                || kind == CueKind.VIEW
                || cue.negated()
                || (kind == CueKind.FINDING && !cue.entry().takes(Takes.QUOTE))
                || ReportWords.REFLECTING.contains(text.lower(cue.head()))
                || isOfQuoteAlone(text, cue)
                || addsToSomething(text, cue);
    }

    /** "Starting on Monday", "(the year,) ending January 31": a verb of quoted words alone, without any. */
    private static boolean isOfQuoteAlone(NewsText text, Cue cue) {
        int end = cue.end();
        return cue.entry().takesOnlyQuote() && !(text.isQuoted(end) || text.isQuoted(end + 1));
    }

    /** "Adding to the costs"; not "responding to the crew". */
    private static boolean addsToSomething(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.TO)
                && cue.entry().recipient() == Recipient.NONE
                && !cue.entry().takes(Takes.TO)
                && !ReportWords.REPLYING.contains(text.lower(cue.head()));
    }
}
