package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;

/** Articles that are refused, and put back as {@code replay put} does it. */
abstract class ReplayBench extends BenchTest {
    static final Articles FIRST = article("story", "Ada: first");
    static final Articles SECOND = article("story", "Ada: second");
    static final Articles THIRD = article("story", "Ada: third");
    static final Articles WITHDRAWAL = FIRST.body(null).status(Status.WITHDRAWN);
    static final Articles WITHHELD = FIRST.body(null).status(Status.WITHHELD);
    static final Duration MINUTE = Duration.ofMinutes(1);

    final SwitchedExtractor extractor = new SwitchedExtractor();

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, extractor);
    }

    /** Sends an article that cannot be extracted; returns the headers with which it is put back. */
    final Headers refused(Articles article) {
        return Replay.headers(letter(article));
    }

    final Headers letter(Articles article) {
        extractor.fails = true;
        bench.send(article);
        extractor.fails = false;
        List<TestRecord<byte[], byte[]>> letters = bench.deadLetters();
        assertThat(letters).hasSize(1);
        return letters.get(0).headers();
    }

    /** As {@link #refused}, for a withdrawal, which is not extracted; its key is not its id. */
    final Headers misplaced(Articles article) {
        bench.send("another", Json.write(article.article()));
        return Replay.headers(bench.deadLetters().get(0).headers());
    }

    /** As {@link #refused}, but another place is said to be its own. */
    final Headers elsewhere(Articles article, String place) {
        Headers headers = refused(article);
        set(headers, Replay.OF, place);
        return headers;
    }

    static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    final void assertOutcomes(Outcome... outcomes) {
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(outcomes);
    }

    /** Fails when it is told to. */
    static final class SwitchedExtractor implements Extractor {
        private final LineExtractor lines = new LineExtractor("lines-1");
        boolean fails;

        @Override
        public Extraction extract(String body) {
            if (fails) {
                throw new IllegalStateException("switched off");
            }
            return lines.extract(body);
        }

        @Override
        public String version() {
            return lines.version();
        }
    }
}
