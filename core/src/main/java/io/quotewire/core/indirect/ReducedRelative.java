package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a reduced relative clause, whose subject was asked or told: "Hill, asked whether it would rain, said". */
final class ReducedRelative {
    private ReducedRelative() {}

    /**
     * Whether the cue between commas directly behind its subject is a participle: the verb of the sentence follows. It
     * does not after a comma too many, "Hill, asked whether it would rain", or after an apposition, "Hill, the mayor,
     * asked".
     *
     * @param content the first token of what was asked or told
     */
    static boolean is(ReportingSentence sentence, Cue cue, Phrase subject, int content) {
        NewsText text = sentence.text();
        int comma = cue.first() - 1;
        return cue.form() == VerbForm.PAST
                && (cue.entry().recipient() == Recipient.DIRECT || cue.entry().recipient() == Recipient.OPTIONAL)
                && text.isComma(comma)
                && subject.end() == comma
                && !hasObject(text, cue, content)
                && !hasComma(text, subject)
                && hasVerbBehindComma(text, new Phrase(content, sentence.end()));
    }

    /** "Told reporters that": the verb is active. */
    private static boolean hasObject(NewsText text, Cue cue, int content) {
        int behind = cue.end();
        return behind < content
                && !text.is(behind, WordClass.ADVERB)
                && !text.is(behind, WordSet.ANY_PREPOSITION)
                && !text.is(behind, WordClass.TIME);
    }

    private static boolean hasComma(NewsText text, Phrase phrase) {
        return Scan.any(phrase.start(), phrase.end(), text::isComma);
    }

    private static boolean hasVerbBehindComma(NewsText text, Phrase rest) {
        for (int i = rest.start(); i < rest.end(); i++) {
            int verb = text.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
            if (text.isComma(i)
                    && (text.isFinite(verb) || text.cueAt(verb) >= 0)
                    && !Participle.isPresent(text, verb)) {
                return true;
            }
        }
        return false;
    }
}
