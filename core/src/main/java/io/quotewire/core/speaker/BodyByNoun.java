package io.quotewire.core.speaker;

import io.quotewire.core.speaker.antecedent.Bodies;
import io.quotewire.core.speaker.antecedent.BodyInFocus;
import io.quotewire.core.speaker.phrase.GoingOnNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** "The ministry", "the company": the body whose name tells that it is one, or for a company the body in focus. */
final class BodyByNoun implements SpeakerResolver {
    private final NamesInText names;
    private final Supplier<Bodies> bodies;
    private final BodyInFocus focus;

    /**
     * Makes the resolver of a text.
     *
     * @param bodies asked for when a text first says "the company": most never do
     */
    BodyByNoun(NamesInText names, Supplier<Bodies> bodies, BodyInFocus focus) {
        this.names = names;
        this.bodies = bodies;
        this.focus = focus;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!source.isTheNoun()) {
            return Optional.empty();
        }
        String noun = source.text().tokens().lower(source.end() - 1);
        OptionalInt body = bodies.get().named(source.first(), noun);
        if (body.isEmpty() && (GoingOnNouns.isCompany(noun) || GoingOnNouns.mayHaveActed(noun))) {
            body = focus.named(source.first());
        }
        if (body.isEmpty() && GoingOnNouns.mayHaveSpoken(noun)) {
            body = focus.spoke(source.first(), noun);
        }
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.body(names.of(body.getAsInt()), SpeakerPath.NOUN));
    }
}
