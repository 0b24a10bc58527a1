package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The mayor said (that) the bridge was shut", and the participle: "…, adding that it would stay so". */
final class SaidThat implements ReportedClause {
    /** "If the mayor says that …": nobody has said it yet. */
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether");

    private final CueBeforeContent contents = new CueBeforeContent();
    private final Inversion inversion = new Inversion();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            Optional<Phrase> source = sentence.speakers().get(c);
            boolean reports = cue.entry().kind() != CueKind.ATTITUDE
                    && (Reporting.isFinite(words, cue) || cue.form() == VerbForm.ING);
            if (!reports || source.isEmpty() || isNobody(words, source.get()) || inversion.isAt(sentence, cue)) {
                continue;
            }
            Optional<Content> found = contents.find(sentence, cue).or(() -> behindComma(sentence, cue, source.get()));
            if (found.isEmpty() || words.in(source.get().start() - 1, CONDITION)) {
                continue;
            }
            Content content = found.get();
            int clause = Math.min(source.get().start(), cue.first());
            boolean participle = cue.form() == VerbForm.ING && !words.is(content.start(), "what");
            if (content.kind() != Takes.THAT
                    && !participle
                    && clause > sentence.start()
                    && isBehindSpeech(words, clause)) {
                continue;
            }
            double evidence = cue.entry().sure() * (content.kind() == Takes.THAT ? 1 : 0.9);
            Frames.of(
                            words,
                            FrameOrder.SOURCE_CUE_CONTENT,
                            List.of(new Phrase(content.start(), content.end())),
                            Frames.cue(words, cue),
                            source.get(),
                            evidence)
                    .ifPresent(frames::add);
        }
    }

    /** "Nobody said that", "no one has claimed to": it was not said. */
    private static boolean isNobody(Words words, Phrase source) {
        return words.is(source.start(), "no")
                || words.is(source.start(), "nobody")
                || words.is(source.start(), "neither");
    }

    /** "Still, Hale said, if elected, she would stay": nothing was said before the comma. */
    private Optional<Content> behindComma(Scope sentence, Cue cue, Phrase source) {
        Words words = sentence.words();
        boolean first = source.start() == sentence.start()
                || (source.start() == sentence.start() + 1 && words.in(sentence.start(), WordClasses.COORDINATOR));
        return first
                        && words.isComma(cue.end())
                        && cue.entry().lemma().equals("say")
                        && cue.form() != VerbForm.ING
                        && !words.isQuoted(cue.end() + 1)
                ? contents.behindComma(sentence, cue)
                : Optional.empty();
    }

    /** "“We are closed,” Hale said when he was asked": the cue has its content already. */
    private static boolean isBehindSpeech(Words words, int i) {
        return words.isQuoted(i - 1) && MainClause.endsInComma(words, i - 1);
    }
}
