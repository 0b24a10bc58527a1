package io.quotewire.core.speaker.phrase;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells where a text reports or quotes somebody: which tokens are words for who speaks, and which frames with such
 * words a sentence has. Whoever looks for a person's deeds nearby need not look at all frames. Built once per text; not
 * thread-safe.
 */
public final class FrameSources {
    private final NewsText text;
    private final List<AttributionFrame> frames;
    private final Supplier<BitSet> tokens = new Lazy<>(this::readTokens);
    /** The frames by the sentences in which their source and their content begin, in the order of all frames. */
    private final Supplier<Map<Integer, Set<AttributionFrame>>> bySentence = new Lazy<>(this::readSentences);

    /** @param frames all frames of the text */
    public FrameSources(NewsText text, List<AttributionFrame> frames) {
        this.text = text;
        this.frames = frames;
    }

    private BitSet readTokens() {
        BitSet read = new BitSet(text.tokens().size());
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source != null) {
                read.set(text.tokens().at(source.start()), text.tokens().at(source.end() - 1) + 1);
            }
        }
        return read;
    }

    private Map<Integer, Set<AttributionFrame>> readSentences() {
        Map<Integer, Set<AttributionFrame>> read = new HashMap<>();
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source != null) {
                for (int start : new int[] {source.start(), frame.start()}) {
                    int sentence = text.sentenceAt(text.tokens().at(start));
                    read.computeIfAbsent(sentence, key -> new LinkedHashSet<>()).add(frame);
                }
            }
        }
        return read;
    }

    /** Whether the token is part of a source. */
    public boolean isAt(int token) {
        return token >= 0 && tokens.get().get(token);
    }

    /** The first token of a source from the given one on; -1 if there is none. */
    public int next(int token) {
        return tokens.get().nextSetBit(token);
    }

    /** The first token from the given one on that is no part of a source. */
    public int end(int token) {
        return tokens.get().nextClearBit(token);
    }

    /** Whether the person, from the name with this index on, is part of a source before the token. */
    public boolean areOf(Person person, People people, int name, int limit) {
        for (int i = name; i < text.names().size() && text.names().firstToken(i) < limit; i++) {
            if (isAt(text.names().firstToken(i))
                    && people.of(i).filter(person::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The frames with a source whose source or content begins in the sentence. */
    public Set<AttributionFrame> in(int sentence) {
        return bySentence.get().getOrDefault(sentence, Set.of());
    }

    /** The sources that begin in the sentences from the first to the last, in no order. */
    public Stream<Span> in(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(sentence -> in(sentence).stream()
                        .map(AttributionFrame::source)
                        .filter(Objects::nonNull)
                        .filter(source -> text.sentenceAt(text.tokens().at(source.start())) == sentence));
    }

    /** The words of all sources, in the order of the frames. */
    public Stream<SourceWords> words() {
        return frames.stream()
                .map(AttributionFrame::source)
                .filter(Objects::nonNull)
                .map(source -> SourceWords.of(text, source));
    }
}
