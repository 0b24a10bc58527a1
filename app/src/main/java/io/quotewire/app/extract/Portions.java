package io.quotewire.app.extract;

import io.quotewire.producer.intake.ReadFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The articles of several inputs, one after another. An input that cannot be read, or only partly, yields a portion
 * that says so, and the next input follows.
 */
final class Portions implements Closeable {
    /** A larger line or file is refused: an article has to fit in memory several times over. */
    private static final int MOST_OF_AN_ARTICLE = 64 << 20;

    private final Iterator<Input> inputs;
    private final Optional<InputKind> forced;
    private final InputStream standardInput;
    private Input input = new Input("", Optional.empty());
    private Optional<ArticleSequence> articles = Optional.empty();
    private Optional<Portion> ahead = Optional.empty();
    private InputKind kind = InputKind.JSONL;
    private long number;

    /**
     * @param forced the format of all inputs; empty to detect that of each
     */
    Portions(List<Input> inputs, Optional<InputKind> forced, InputStream standardInput) {
        this.inputs = inputs.iterator();
        this.forced = forced;
        this.standardInput = standardInput;
    }

    /** The kind of the first input; waits for its beginning. */
    InputKind firstKind() {
        ahead = next();
        return ahead.map(Portion::kind).orElse(InputKind.JSONL);
    }

    /** The next article, empty after the last. */
    Optional<Portion> next() {
        if (ahead.isPresent()) {
            Optional<Portion> next = ahead;
            ahead = Optional.empty();
            return next;
        }
        while (true) {
            try {
                if (articles.isPresent()) {
                    number++;
                    if (articles.get().advance()) {
                        return Optional.of(portion(articles.get()));
                    }
                    close();
                } else if (inputs.hasNext()) {
                    input = inputs.next();
                    Optional<Portion> whole = open();
                    if (whole.isPresent()) {
                        return whole;
                    }
                } else {
                    return Optional.empty();
                }
            } catch (IOException e) {
                InputKind of = articles.isPresent()
                        ? kind
                        : forced.or(() -> input.file().flatMap(InputKind::ofName))
                                .orElse(InputKind.TEXT);
                quietlyClose();
                return Optional.of(Portion.unreadable(of, input.name(), number, ReadFailure.reason(e)));
            }
        }
    }

    /** Whether another article is available without waiting. */
    boolean ready() throws IOException {
        return articles.isPresent() ? articles.get().ready() : inputs.hasNext();
    }

    private Portion portion(ArticleSequence sequence) throws IOException {
        return sequence.article()
                .map(bytes -> Portion.of(kind, input.name(), number, bytes))
                .orElseGet(() -> Portion.unreadable(
                        kind, input.name(), number, "more than " + (MOST_OF_AN_ARTICLE >> 20) + " MiB"));
    }

    private Optional<Portion> open() throws IOException {
        number = 0;
        InputStream stream = input.open(standardInput);
        try {
            kind = forced.isPresent() ? forced.get() : input.kind(stream);
            if (kind.isOfLines()) {
                articles = Optional.of(ArticleSequence.in(stream, MOST_OF_AN_ARTICLE));
                return Optional.empty();
            }
            byte[] whole = stream.readNBytes(MOST_OF_AN_ARTICLE + 1);
            stream.close();
            return Optional.of(
                    whole.length > MOST_OF_AN_ARTICLE
                            ? Portion.unreadable(
                                    kind,
                                    input.name(),
                                    0,
                                    "more than " + (MOST_OF_AN_ARTICLE >> 20) + " MiB, too long for one article")
                            : Portion.of(kind, input.name(), 0, whole));
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (articles.isPresent()) {
            ArticleSequence open = articles.get();
            articles = Optional.empty();
            open.close();
        }
    }

    /** After a failure closing may fail as well, for the same reason. */
    private void quietlyClose() {
        try {
            close();
        } catch (IOException e) {
            articles = Optional.empty();
        }
    }
}
