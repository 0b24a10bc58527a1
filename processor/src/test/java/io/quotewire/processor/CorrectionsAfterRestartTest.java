package io.quotewire.processor;

import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a task treats the corrections that it finds when it starts: those it applied before are marked in its store. */
class CorrectionsAfterRestartTest extends CorrectionsBenchTest {
    private static final Correction BEFORE = suppress("yes", 0);
    private static final Correction MEANWHILE = entity(Action.MERGE, "Ada", "Adele", 1);

    @TempDir
    private Path other;

    @Test
    void settledCorrectionIsNotReportedAgain() {
        archived("story");
        restartedAfter(BEFORE);
        bench.correct(BEFORE);
        bench.correct(MEANWHILE);
        settle();
        assertThat(corrected("settled")).isZero();
    }

    @Test
    void correctionMadeMeanwhileIsReported() {
        archived("story");
        restartedAfter(MEANWHILE);
        bench.correct(BEFORE);
        bench.correct(MEANWHILE);
        settle();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void markOfAnEarlierReleaseIsUnderstood() {
        archived("story");
        byte[] mark = restartedAfter(BEFORE);
        marks(ByteBuffer.wrap(mark, 0, Long.BYTES).slice());
        bench.correct(BEFORE);
        settle();
        assertThat(corrected("settled")).isZero();
    }

    private void archived(String key) {
        long expires = ProcessorBench.START.plus(Duration.ofDays(90)).toEpochMilli();
        bench.store(ProcessorNames.ARTICLES).put(key, MemoryCodec.encode(new Archived("ab".repeat(16), expires)));
    }

    /** Gives the bench the mark of a task that has applied this. */
    private byte[] restartedAfter(Correction correction) {
        try (ProcessorBench before = ProcessorBench.open(other)) {
            before.correct(correction);
            before.advance(Duration.ofSeconds(2));
            byte[] mark = before.store(ProcessorNames.CORRECTED).get("applied");
            marks(ByteBuffer.wrap(mark));
            return mark;
        }
    }

    private void marks(ByteBuffer mark) {
        byte[] bytes = new byte[mark.remaining()];
        mark.get(bytes);
        bench.store(ProcessorNames.CORRECTED).put("applied", bytes);
    }
}
