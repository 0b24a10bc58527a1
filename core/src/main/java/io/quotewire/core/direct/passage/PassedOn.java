package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Recognises words that an outlet only passes on: "Hill said: “It is late,” the Herald reported", "Hill said, “It is
 * late,” according to the Herald". A person does more than that: what a witness said, “according to Ana Ruiz”, is part
 * of Ruiz's account, but not what somebody named says to another, "Hill told police, “I did it,” Ruiz said". Pure
 * functions.
 */
public final class PassedOn {
    /** The maximum number of words from the verb of speech to the comma or colon: "told the officers on Monday:". */
    private static final int LONGEST_TOLD = 8;

    private PassedOn() {}

    /** Whether the clause before the passage introduces it, and the attribution behind it names an outlet. */
    public static boolean is(NewsText text, int passage, Attribution behind) {
        int mark = text.firstToken(passage) - 1;
        Source source = behind.source();
        if (source != null && behind.cue() >= 0 && isOfAnother(text, passage, mark, source)) {
            return true;
        }
        return source != null
                && !holds(text, source, true)
                && PassageLead.isIntroduced(text, passage)
                && (text.isMark(mark, ':') || text.cueAt(mark - 1) >= 0)
                && (behind.cue() < 0
                        ? holds(text, source, false)
                        : "report".equals(text.cues().get(behind.cue()).entry().lemma()));
    }

    /** "Hill told police, | “I did it,” Ruiz said": a person of another name introduces the passage. */
    private static boolean isOfAnother(NewsText text, int passage, int mark, Source behind) {
        int start = SentenceAround.start(text, passage);
        int last = behind.end() - 1;
        boolean speech = PassageLead.isIntroduced(text, passage) && text.isCapital(text.firstToken(passage) + 1);
        int head = speech && !text.is(last, WordClass.SUBJECT_PRONOUN)
                ? Scan.backTo(mark - 1, Math.max(start, mark - LONGEST_TOLD), i -> !text.isWord(i) || isCue(text, i))
                : -1;
        if (head <= start || !isCue(text, head)) {
            return false;
        }
        Cue cue = text.cues().get(text.cueAt(head));
        Optional<Source> ahead = new SubjectBefore(text).find(cue.first(), start);
        return ahead.filter(one -> isPerson(text, one) && opensClause(text, one.first(), start))
                .filter(one -> !text.lower(one.end() - 1).equals(text.lower(last)))
                .isPresent();
    }

    /** A verb of speech in the past or present: "told (police)", "said". */
    private static boolean isCue(NewsText text, int token) {
        int at = text.cueAt(token);
        if (at < 0) {
            return false;
        }
        Cue cue = text.cues().get(at);
        return cue.head() == token
                && cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.QUOTE)
                && (cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT)
                && !cue.negated();
    }

    private static boolean isPerson(NewsText text, Source source) {
        return text.names().is(source.end() - 1, EntityType.PERSON);
    }

    /** Not "when | Hill said", "said | Hill told". */
    private static boolean opensClause(NewsText text, int first, int start) {
        return first <= start || text.isComma(first - 1);
    }

    /** Whether a name, or only one of a person, is among the words. */
    private static boolean holds(NewsText text, Source source, boolean person) {
        return IntStream.range(source.first(), source.end())
                .map(text.names()::at)
                .anyMatch(name -> name >= 0 && (!person || text.names().type(name) == EntityType.PERSON));
    }
}
