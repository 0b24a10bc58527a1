package io.quotewire.core.speaker;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * "Her lawyer, Mary Hill,": the one or two whose names stand between the comma behind the phrase and the next pause.
 */
final class NameBehindPhrase implements SpeakerResolver {
    private final NewsText text;
    private final NamesInText names;

    NameBehindPhrase(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        List<Integer> apposed = apposed(source.end());
        return apposed.isEmpty() ? Optional.empty() : Optional.of(names.speaker(apposed));
    }

    private List<Integer> apposed(int comma) {
        int name = comma + 1 < text.tokens().size() && text.is(comma, ",")
                ? text.names().at(comma + 1)
                : -1;
        if (name < 0 || text.names().firstToken(name) != comma + 1 || !names.isPerson(name)) {
            return List.of();
        }
        int after = text.names().endToken(name);
        if (text.is(after, WordSet.LIST_JOINT) && text.names().at(after + 1) >= 0) {
            int second = text.names().at(after + 1);
            return names.isPerson(second) && endsApposition(text.names().endToken(second))
                    ? List.of(name, second)
                    : List.of();
        }
        return endsApposition(after) ? List.of(name) : List.of();
    }

    /** Whether the name closes the apposition: with the comma that goes with that before it, or with the sentence. */
    private boolean endsApposition(int token) {
        return token == text.tokens().size() || text.is(token, ",") || text.is(token, ".");
    }
}
