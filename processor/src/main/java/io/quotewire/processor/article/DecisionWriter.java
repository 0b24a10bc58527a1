package io.quotewire.processor.article;

import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.Memory;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RecordGuard;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Stores a decision's memory and forwards the records that follow from it; does neither if any of them is too large.
 */
record DecisionWriter(String source, ProcessorContext<byte[], byte[]> context, ArticleMemory memory) {
    private static final String STEP = "write";

    /**
     * Carries out a decision.
     *
     * @param cause headers of the article's record
     * @param occasion identifies this processing of the article
     */
    void write(
            String key,
            Optional<Memory> before,
            Decision decision,
            List<Processed> lines,
            Stamp stamp,
            Headers cause,
            String occasion)
            throws RefusedException {
        List<Outgoing> records = RecordGuard.of(
                STEP,
                () -> new EventRecords(source, decision.generation(), stamp, cause)
                        .of(decision.changes(), lines, occasion));
        if (decision.memory().isPresent()) {
            Memory after = decision.memory().get();
            byte[] fitting = RecordGuard.of(STEP, () -> EventRecords.fitting(after));
            memory.put(key, before, after, fitting);
        }
        records.forEach(outgoing -> context.forward(outgoing.record(), outgoing.node()));
    }

    /** Forwards a record that cannot be used to the dead letters. */
    void refuse(Arrival arrival, RefusedException refused, Instant now) {
        context.forward(arrival.deadLetter(refused, ProcessorNames.SERVICE, now), ProcessorNames.DEAD_LETTERS);
    }
}
