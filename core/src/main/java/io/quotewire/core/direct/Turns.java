package io.quotewire.core.direct;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the turns of conference calls, transcripts and interviews; each continues from its label to the next label of
 * either kind.
 */
final class Turns {
    private Turns() {}

    /**
     * The turns in text order.
     *
     * @param posts the embedded posts, which are not part of any turn
     */
    static List<AttributionFrame> find(NewsText text, List<AttributionFrame> posts) {
        Set<Integer> paragraphs =
                posts.stream().map(post -> text.paragraphs().at(post.start())).collect(Collectors.toSet());
        List<TurnOpening> call = ConferenceCall.find(text);
        if (!call.isEmpty()) {
            return of(call, new TurnContents(text, paragraphs, false));
        }
        List<TurnOpening> openings = new ArrayList<>(Interview.find(text));
        List<TurnOpening> transcript = Transcript.find(text);
        if (openings.isEmpty() && transcript.isEmpty()) {
            return List.of();
        }
        Set<Integer> taken = openings.stream().map(TurnOpening::paragraph).collect(Collectors.toSet());
        transcript.stream()
                .filter(opening -> !taken.contains(opening.paragraph()))
                .forEach(openings::add);
        openings.sort(Comparator.comparingInt(TurnOpening::paragraph));
        return of(openings, new TurnContents(text, paragraphs, true));
    }

    /** The turns with these openings. */
    static List<AttributionFrame> of(List<TurnOpening> openings, TurnContents contents) {
        List<AttributionFrame> turns = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            TurnOpening opening = openings.get(i);
            int next = i + 1 < openings.size() ? openings.get(i + 1).paragraph() : opening.paragraph();
            turns.add(new AttributionFrame(
                    QuoteType.DIRECT,
                    contents.of(opening.content(), next),
                    null,
                    opening.source(),
                    opening.evidence()));
        }
        return turns;
    }
}
