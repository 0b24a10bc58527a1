package io.quotewire.core.quote;

import java.util.Optional;

/** A colon before the quote, in its sentence or at the end of the paragraph before: Hill was blunt: "…". */
final class ColonIntroduction implements PassageFinder {
    private static final double LIKELY = 0.65;
    private static final int FARTHEST = 60;

    private final NewsText text;
    private final SubjectBefore before;

    ColonIntroduction(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        int colon = text.firstToken(quote) - 1;
        if (!text.is(colon, ":") || text.quoteAt(colon) >= 0) {
            return Optional.empty();
        }
        int sentence = text.sentenceAt(colon);
        if (sentence < 0) {
            return Optional.empty();
        }
        int start = text.sentences().start(sentence);
        for (int i = colon - 1; i >= Math.max(start, colon - FARTHEST); i--) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0) {
                Optional<Source> source = before.find(text.cues().get(at).first(), start);
                if (source.isPresent()) {
                    return Optional.of(new Attribution(FrameOrder.COLON, at, source.get(), false, LIKELY));
                }
            }
        }
        return before.clauseSubject(start, colon)
                .map(source -> new Attribution(FrameOrder.COLON, -1, source, false, LIKELY));
    }
}
