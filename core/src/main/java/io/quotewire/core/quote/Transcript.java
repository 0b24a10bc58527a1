package io.quotewire.core.quote;

import io.quotewire.core.EntityType;
import io.quotewire.core.QuoteType;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns of speech in a transcript, each a paragraph that a label opens: "LARKIN: We were never told." One such paragraph
 * may be a headline or a list; three make a transcript.
 */
final class Transcript {
    private static final double LIKELY = 0.8;
    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST_LABEL = 6;
    private static final int FEWEST_WORDS = 3;

    private final NewsText text;
    private final List<AttributionFrame> turns = new ArrayList<>();

    private Transcript(NewsText text) {
        this.text = text;
    }

    /** The turns of a transcript in the order of the text; none where the text is no transcript. */
    static List<AttributionFrame> find(NewsText text) {
        Transcript transcript = new Transcript(text);
        Spans paragraphs = text.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            transcript.paragraph(
                    text.tokens().at(paragraphs.start(p)), text.tokens().at(paragraphs.end(p) - 1) + 1);
        }
        return transcript.turns.size() < FEWEST_TURNS ? List.of() : transcript.turns;
    }

    private void paragraph(int start, int end) {
        int colon = start;
        while (colon < end && colon - start <= LONGEST_LABEL && !text.is(colon, ":")) {
            colon++;
        }
        int content = colon + 1;
        if (colon - start > LONGEST_LABEL || content + FEWEST_WORDS > end || !isLabel(start, colon)) {
            return;
        }
        if (text.quoteAt(content) >= 0) {
            return;
        }
        turns.add(new AttributionFrame(
                QuoteType.DIRECT,
                FrameOrder.TRANSCRIPT,
                List.of(new Span(text.tokens().start(content), text.tokens().end(end - 1))),
                null,
                new Span(text.tokens().start(start), text.tokens().end(colon - 1)),
                LIKELY));
    }

    /** Capital letters throughout, with at least one whole word, or a person's name. */
    private boolean isLabel(int start, int colon) {
        if (start == colon) {
            return false;
        }
        int name = text.names().at(colon - 1);
        boolean person = name >= 0
                && text.names().firstToken(name) == start
                && text.names().type(name) == EntityType.PERSON;
        return person || isCapitals(start, colon);
    }

    private boolean isCapitals(int start, int colon) {
        boolean word = false;
        for (int i = start; i < colon; i++) {
            String token = text.tokens().word(i);
            if (!token.equals(token.toUpperCase(Locale.ROOT))) {
                return false;
            }
            word |= token.length() > 2 && Character.isLetter(token.charAt(0));
        }
        return word;
    }
}
