package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** "The report said it was late. It added": the document that spoke last in the sentence before that of "it". */
public final class DocumentInFocus {
    /** Tokens that are looked at for one "it"; it keeps each look-up bounded. */
    private static final int MOST = 250;

    private final NewsText text;
    private final LastSources sources;

    /**
     * That of a text.
     *
     * @param sources who speaks in its sentences
     */
    public DocumentInFocus(NewsText text, LastSources sources) {
        this.text = text;
        this.sources = sources;
    }

    /** The words for the document that "it" at the token means; a sentence in which "it" speaks hands it on. */
    public Optional<SourceWords> it(int token) {
        for (int s = text.sentenceAt(token) - 1;
                s >= 0 && token - text.sentences().start(s) <= MOST;
                s--) {
            SourceWords words = sources.in(s);
            if (words == null || !(words.isSingle() && text.is(words.first(), WordSet.IT))) {
                return Optional.ofNullable(words).filter(one -> AuthoredNouns.isAt(text, one.noun()));
            }
        }
        return Optional.empty();
    }
}
