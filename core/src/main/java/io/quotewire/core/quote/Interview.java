package io.quotewire.core.quote;

import io.quotewire.core.EntityType;
import io.quotewire.core.QuoteType;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interview printed as questions and answers: paragraphs that open with "Q.", "Q:" or "Question:" and with "A.", "A:" or
 * "Answer:", each up to the next. The answers are those of the person whom the article names most before the first
 * question. The questions have their label as source, which names nobody.
 */
final class Interview {
    private static final double LIKELY = 0.6;
    private static final int FEWEST_WORDS = 3;

    private final NewsText text;

    private Interview(NewsText text) {
        this.text = text;
    }

    /** The questions and answers in the order of the text; none where the text is no interview. */
    static List<AttributionFrame> find(NewsText text) {
        return new Interview(text).turns();
    }

    private List<AttributionFrame> turns() {
        List<Label> labels = labels();
        int question = 0;
        while (question < labels.size() && !labels.get(question).asks()) {
            question++;
        }
        if (question == labels.size() || labels.stream().allMatch(Label::asks)) {
            return List.of();
        }
        Optional<Span> answering = mostNamed(labels.get(question).start());
        TurnContents contents = new TurnContents(text);
        List<AttributionFrame> turns = new ArrayList<>();
        for (int l = question; l < labels.size(); l++) {
            Label label = labels.get(l);
            int next = l + 1 < labels.size() ? labels.get(l + 1).paragraph() : label.paragraph();
            Optional<Span> source = label.asks() ? Optional.of(label.words()) : answering;
            source.ifPresent(span -> turns.add(new AttributionFrame(
                    QuoteType.DIRECT,
                    FrameOrder.INTERVIEW,
                    contents.of(label.paragraph(), label.content(), next),
                    null,
                    span,
                    LIKELY)));
        }
        return turns;
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            int start = text.tokens().at(text.paragraphs().start(p));
            int end = text.tokens().at(text.paragraphs().end(p) - 1) + 1;
            int content = content(start);
            if (content >= 0 && content + FEWEST_WORDS <= end && text.quoteAt(content) < 0) {
                boolean asks = text.tokens().firstChar(start) == 'Q';
                Span words = new Span(text.tokens().start(start), text.tokens().end(start));
                labels.add(new Label(p, start, content, asks, words));
            }
        }
        return labels;
    }

    /** The token behind a label "Q.", "A:" or "Question:"; -1 where the paragraph has none. */
    private int content(int start) {
        if (text.is(start, "Q.") || text.is(start, "A.")) {
            return start + 1;
        }
        boolean letter = text.is(start, "Q") || text.is(start, "A");
        boolean word = text.is(start, "Question") || text.is(start, "Answer");
        return ((letter || word) && text.is(start + 1, ":")) || (letter && text.is(start + 1, ".")) ? start + 2 : -1;
    }

    private Optional<Span> mostNamed(int before) {
        EntitySpans names = text.names();
        Map<String, Integer> counts = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int n = 0; n < names.size() && names.firstToken(n) < before; n++) {
            if (names.type(n) == EntityType.PERSON) {
                int count = counts.merge(text.tokens().word(names.endToken(n) - 1), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = n;
                }
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Span(
                        text.tokens().start(names.firstToken(best)),
                        text.tokens().end(names.endToken(best) - 1)));
    }

    /** A label at token {@code start}, and the first token behind it. */
    private record Label(int paragraph, int start, int content, boolean asks, Span words) {}
}
