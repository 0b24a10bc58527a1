package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
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
    /** The sources that introduce somebody, by their noun. */
    private final Supplier<Map<String, List<SourceWords>>> introductions = new Lazy<>(this::read);

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
        SourceWords found = null;
        for (SourceWords each : introductions.get().getOrDefault(text.lower(source.noun()), List.of())) {
            if (each.end() <= source.first()) {
                if (found != null && !found.called().equals(each.called())) {
                    return Optional.empty();
                }
                found = each;
            }
        }
        return Optional.ofNullable(found).filter(words -> words.end() - words.first() > 2);
    }

    private Map<String, List<SourceWords>> read() {
        Map<String, List<SourceWords>> read = new HashMap<>();
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            SourceWords words = source == null ? null : SourceWords.of(text, source);
            if (words != null && isNew(words.first()) && !words.areTwo()) {
                read.computeIfAbsent(text.lower(words.noun()), noun -> new ArrayList<>(2))
                        .add(words);
            }
        }
        return read;
    }

    private boolean isNew(int token) {
        return text.is(token, WordSet.SINGULAR_AHEAD) || text.is(token, "another");
    }
}
