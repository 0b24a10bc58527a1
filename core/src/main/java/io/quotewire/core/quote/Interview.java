package io.quotewire.core.quote;

import io.quotewire.core.EntityType;
import io.quotewire.core.QuoteType;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of an interview printed as questions and answers: paragraphs that open with "Q." or "Q:" and with "A." or
 * "A:". The answers are those of the person whom the article names most before the first question; nobody is named for
 * the questions.
 */
final class Interview {
    private static final double LIKELY = 0.6;
    private static final int FEWEST_WORDS = 3;

    private final NewsText text;

    private Interview(NewsText text) {
        this.text = text;
    }

    /** The answers in the order of the text; none where the text is no interview. */
    static List<AttributionFrame> find(NewsText text) {
        return new Interview(text).answers();
    }

    private List<AttributionFrame> answers() {
        List<AttributionFrame> answers = new ArrayList<>();
        int firstQuestion = -1;
        Optional<Span> source = Optional.empty();
        Spans paragraphs = text.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            int start = text.tokens().at(paragraphs.start(p));
            int end = text.tokens().at(paragraphs.end(p) - 1) + 1;
            int content = content(start);
            if (content < 0 || content + FEWEST_WORDS > end) {
                continue;
            }
            if (text.tokens().firstChar(start) == 'Q') {
                if (firstQuestion < 0) {
                    firstQuestion = start;
                    source = mostNamed(start);
                }
            } else if (source.isPresent()) {
                answers.add(answer(content, end, source.get()));
            }
        }
        return answers;
    }

    /** The token behind a label "Q." or "A:"; -1 where the paragraph has none. */
    private int content(int start) {
        boolean dotted = text.is(start, "Q.") || text.is(start, "A.");
        boolean bare = text.is(start, "Q") || text.is(start, "A");
        if (dotted) {
            return start + 1;
        }
        return bare && (text.is(start + 1, ".") || text.is(start + 1, ":")) ? start + 2 : -1;
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

    private AttributionFrame answer(int content, int end, Span source) {
        return new AttributionFrame(
                QuoteType.DIRECT,
                FrameOrder.INTERVIEW,
                List.of(new Span(text.tokens().start(content), text.tokens().end(end - 1))),
                null,
                source,
                LIKELY);
    }
}
