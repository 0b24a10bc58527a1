package io.quotewire.core.direct;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the turns in the transcript of a conference call, in which a company tells analysts of its results. Each turn
 * is below a line with its speaker's name, and perhaps what they are behind a dash: "Dana Holt -- Chief Executive
 * Officer". The operator, who is nobody's name, puts the callers through.
 */
final class ConferenceCall {
    private static final String OPERATOR = "Operator";
    private static final int FEWEST_OPERATORS = 2;
    /** The maximum length of the speaker's line in tokens. */
    private static final int LONGEST_LINE = 20;

    private final NewsText text;

    private ConferenceCall(NewsText text) {
        this.text = text;
    }

    /** The openings of the turns, in text order; none if the text is no such transcript. */
    static List<TurnOpening> find(NewsText text) {
        if (!text.tokens().text().contains(OPERATOR)) {
            return List.of();
        }
        ConferenceCall call = new ConferenceCall(text);
        Spans paragraphs = text.paragraphs();
        List<TurnOpening> openings = new ArrayList<>();
        int operators = 0;
        boolean listed = false;
        for (int p = 0; p + 1 < paragraphs.size(); p++) {
            int start = text.tokens().at(paragraphs.start(p));
            int end = text.tokens().at(paragraphs.end(p) - 1) + 1;
            boolean operator = start + 1 == end && text.tokens().word(start).equals(OPERATOR);
            operators += operator ? 1 : 0;
            // What stands before the operator's first words is a list of those who take part.
            int name = operator ? end : operators > 0 ? call.name(start, end) : -1;
            if (name > 0) {
                Span words = new Span(text.tokens().start(start), text.tokens().end(name - 1));
                // Two names in a row: the first has nothing to say.
                listed =
                        !openings.isEmpty() && openings.get(openings.size() - 1).content() == start;
                if (listed) {
                    openings.remove(openings.size() - 1);
                }
                openings.add(new TurnOpening(p, end, words, Evidence.TRANSCRIPT));
            }
        }
        // What stands behind the last of those who took part, again in a list, is the page's.
        int turns = openings.size() - (listed ? 1 : 0);
        return operators < FEWEST_OPERATORS ? List.of() : openings.subList(0, turns);
    }

    /** The end of the person's name that the line consists of, or that is before a dash; -1 if there is none. */
    private int name(int start, int end) {
        EntitySpans names = text.names();
        int name = end - start <= LONGEST_LINE ? names.at(start) : -1;
        if (name < 0 || names.type(name) != EntityType.PERSON || names.firstToken(name) != start) {
            return -1;
        }
        int behind = names.endToken(name);
        return behind == end || (text.isDash(behind) && text.isCapital(end - 1)) ? behind : -1;
    }
}
