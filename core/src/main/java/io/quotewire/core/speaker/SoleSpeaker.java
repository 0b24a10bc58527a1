package io.quotewire.core.speaker;

import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the organisation that alone has spoken in a text: "Harland Corp said it will sell the yard. It said talks were
 * on. The statement said": the statement is Harland's.
 */
final class SoleSpeaker {
    /** The maximum number of sentences before that are looked at; it bounds each look-up. */
    private static final int MOST = 30;

    private final NewsText text;
    private final LastSources sources;
    private final Function<SourceWords, Speaker> speakers;

    /**
     * Creates the finder for a text.
     *
     * @param sources the last source of each sentence
     * @param speakers resolves the words for a source
     */
    SoleSpeaker(NewsText text, LastSources sources, Function<SourceWords, Speaker> speakers) {
        this.text = text;
        this.sources = sources;
        this.speakers = speakers;
    }

    /** That organisation, if it has spoken before the token, and nobody else. */
    Optional<Speaker> before(int token) {
        Speaker sole = null;
        int sentence = text.sentenceAt(token);
        if (sentence > MOST) {
            return Optional.empty();
        }
        for (int s = 0; s < sentence; s++) {
            SourceWords words = sources.in(s);
            if (words == null) {
                continue;
            }
            Speaker speaker = speakers.apply(words);
            if (isAnaphoric(words, speaker)) {
                continue;
            }
            boolean other = sole != null && !Objects.equals(sole.name(), speaker.name());
            if (other
                    || speaker.kind() != SpeakerKind.ORGANIZATION
                    || !speaker.others().isEmpty()) {
                return Optional.empty();
            }
            sole = speaker;
        }
        return Optional.ofNullable(sole);
    }

    /** "It", "the company", of whatever has spoken. */
    private boolean isAnaphoric(SourceWords words, Speaker speaker) {
        boolean it = words.isSingle() && text.is(words.first(), WordSet.IT);
        return speaker.kind() != SpeakerKind.ORGANIZATION
                && (it || (words.isTheNoun() && speaker.kind() == SpeakerKind.GROUP));
    }
}
