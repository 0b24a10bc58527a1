package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * By which words somebody without a name was introduced whom a text goes on to call by their noun alone: "a senior
 * official of the port said … the official said". Built once for each text; not thread-safe.
 */
public final class FullerWords {
    private final NewsText text;
    private final List<AttributionFrame> frames;
    /** Who is introduced, by their noun. */
    private final Supplier<Map<String, Introduction>> introductions = new Lazy<>(this::read);

    /**
     * The first of a noun.
     *
     * @param parted where another is introduced by other words; what follows may mean either
     */
    private record Introduction(SourceWords words, int parted) {
        /** With one more; they come in any order. */
        Introduction and(SourceWords next) {
            if (next.end() >= parted) {
                return this;
            }
            boolean earlier = next.end() < words.end();
            boolean other = !next.called().equals(words.called());
            return new Introduction(earlier ? next : words, other ? Math.max(next.end(), words.end()) : parted);
        }
    }

    /** @param frames all that is said in the text */
    public FullerWords(NewsText text, List<AttributionFrame> frames) {
        this.text = text;
        this.frames = frames;
    }

    /** The words that say more than "the official"; empty where none do, or were of two. */
    public Optional<SourceWords> of(SourceWords source) {
        if (!source.isTheNoun()) {
            return Optional.empty();
        }
        return Optional.ofNullable(introductions.get().get(text.lower(source.noun())))
                .filter(found -> found.words().end() <= source.first() && found.parted() > source.first())
                .map(Introduction::words)
                .filter(words -> words.end() - words.first() > 2);
    }

    private Map<String, Introduction> read() {
        Map<String, Introduction> read = new HashMap<>();
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            SourceWords words = source == null ? null : SourceWords.of(text, source);
            if (words != null && isNew(words.first()) && !words.areTwo()) {
                read.compute(
                        text.lower(words.noun()),
                        (noun, first) -> first == null ? new Introduction(words, Integer.MAX_VALUE) : first.and(words));
            }
        }
        return read;
    }

    private boolean isNew(int token) {
        return text.is(token, WordSet.SINGULAR_AHEAD) || text.is(token, "another");
    }
}
