package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.work.Lazy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the words with which an unnamed person was introduced whom the text later calls by the noun alone: "a senior
 * official of the port said … the official said". Built once per text; not thread-safe.
 */
public final class IntroducingWords {
    private final NewsText text;
    private final FrameSources sources;
    /** The introductions, by their noun. */
    private final Supplier<Map<String, Introduction>> introductions = new Lazy<>(this::read);

    /**
     * The first introduction with a noun.
     *
     * @param parted where another one with other words occurs; later references are ambiguous
     */
    private record Introduction(SourceWords words, int parted) {
        /** Adds another introduction, in any order. */
        Introduction and(SourceWords next) {
            if (next.end() >= parted) {
                return this;
            }
            boolean earlier = next.end() < words.end();
            boolean other = !next.called().equals(words.called());
            return new Introduction(earlier ? next : words, other ? Math.max(next.end(), words.end()) : parted);
        }
    }

    public IntroducingWords(NewsText text, FrameSources sources) {
        this.text = text;
        this.sources = sources;
    }

    /** The words that introduced "the official", if they say more than "an official"; empty if there were two. */
    public Optional<SourceWords> longer(SourceWords source) {
        return of(source).filter(words -> words.end() - words.first() > 2);
    }

    /** The words that introduced "the official"; empty if there were two. */
    public Optional<SourceWords> of(SourceWords source) {
        if (!source.isTheNoun()) {
            return Optional.empty();
        }
        return Optional.ofNullable(introductions.get().get(text.lower(source.noun())))
                .filter(found -> found.words().end() <= source.first() && found.parted() > source.first())
                .map(Introduction::words);
    }

    private Map<String, Introduction> read() {
        Map<String, Introduction> read = new HashMap<>();
        sources.words()
                .filter(words -> AnotherBearer.opens(text, words.first()) && !words.areTwo())
                .forEach(words -> read.compute(
                        text.lower(words.noun()),
                        (noun, first) ->
                                first == null ? new Introduction(words, Integer.MAX_VALUE) : first.and(words)));
        return read;
    }
}
