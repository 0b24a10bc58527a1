package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import io.quotewire.core.syntax.FiniteVerbs;
import java.util.List;
import java.util.Set;

/** "The bridge, which Hale said was old", "a bridge engineers say may fall": what is said of the noun before the clause. */
final class SaidInRelative implements ReportedClause {
    private static final double EVIDENCE = 0.8;
    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "what");

    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            Phrase source = sentence.speakers().get(c).orElse(null);
            boolean reports = source != null
                    && cue.entry().kind() == CueKind.STATEMENT
                    && cue.entry().takes(Takes.BARE)
                    && Reporting.isFinite(words, cue)
                    && words.isFinite(cue.end())
                    && sentence.cueFrom(cue.end(), cue.end() + 1) < 0;
            if (source != null && reports && isRelative(sentence, cue, source)) {
                boolean aside = words.isComma(source.start() - 2);
                Phrase content = new Phrase(cue.end(), clauseEnd.of(sentence, cue.end(), aside));
                Frames.of(
                                words,
                                FrameOrder.SOURCE_CUE_CONTENT,
                                List.of(content),
                                Frames.cue(words, cue),
                                source,
                                cue.entry().sure() * EVIDENCE)
                        .ifPresent(frames::add);
            }
        }
    }

    /**
     * Whether the source is the subject of a relative clause, one between commas or behind the verb of the main clause; not
     * "What she said was", whose verb is that of the main clause.
     */
    private static boolean isRelative(Scope sentence, Cue cue, Phrase source) {
        Words words = sentence.words();
        int before = source.start() - 1;
        boolean pronoun = source.end() == source.start() + 1 && words.in(source.start(), WordClasses.SUBJECT);
        boolean verb = pronoun
                || cue.form() == VerbForm.PAST
                || FiniteVerbs.isVerb(cue.entry().lemma());
        if (before <= sentence.start() || !verb || (pronoun && words.is(before, "what"))) {
            return false;
        }
        boolean inside = words.hasFinite(sentence.start(), before);
        if (words.in(before, RELATIVE)) {
            return !words.in(before - 1, WordClasses.PREPOSITION) && (inside || words.isComma(before - 1));
        }
        boolean noun = words.isWord(before)
                && !words.in(before, WordClasses.SUBORDINATOR)
                && !words.in(before, WordClasses.PREPOSITION)
                && !words.isFinite(before);
        return inside && noun && words.in(cue.end(), WordClasses.AUXILIARY);
    }
}
