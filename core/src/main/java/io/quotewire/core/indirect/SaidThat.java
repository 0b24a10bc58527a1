package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import io.quotewire.core.quote.AttributionFrame;
import io.quotewire.core.quote.FrameOrder;
import java.util.List;
import java.util.Optional;

/** "The mayor said (that) the bridge was shut", and the participle: "…, adding that it would stay so". */
final class SaidThat implements ReportedClause {
    private final CueBeforeContent contents = new CueBeforeContent();
    private final Inversion inversion = new Inversion();
    private final SourcePhrase sources = new SourcePhrase();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        Optional<Phrase> last = Optional.empty();
        for (Cue cue : sentence.cues()) {
            if (words.isQuoted(cue.head()) || inversion.isAt(sentence, cue)) {
                continue;
            }
            Optional<Phrase> source = source(sentence, cue, last);
            last = source.isPresent() ? source : last;
            if (cue.entry().kind() == CueKind.ATTITUDE
                    || (!Reporting.isFinite(words, cue) && cue.form() != VerbForm.ING)) {
                continue;
            }
            Optional<Content> found = contents.find(sentence, cue);
            if (found.isEmpty() || source.isEmpty()) {
                continue;
            }
            Content content = found.get();
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

    /** The subject, or for "and added" and ", adding" the one who spoke last. */
    private Optional<Phrase> source(Scope sentence, Cue cue, Optional<Phrase> last) {
        Words words = sentence.words();
        boolean follows = cue.form() == VerbForm.ING || words.in(cue.first() - 1, WordClasses.COORDINATOR);
        if (follows) {
            return last.isPresent() ? last : sources.ofSentence(sentence, cue.first());
        }
        return sources.before(words, cue, sentence.start());
    }
}
