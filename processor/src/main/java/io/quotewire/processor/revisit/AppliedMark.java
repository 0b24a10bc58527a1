package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the state of the corrections that has been applied to all remembered articles.
 *
 * @param state fingerprint of the state
 * @param decisions fingerprints of the corrections of single articles; empty if they are too many to be kept, or an
 *     earlier release kept none
 */
record AppliedMark(long state, Set<Long> decisions) {
    /** Limits the record to 80 kB. */
    private static final int MOST = 10_000;

    AppliedMark {
        decisions = Set.copyOf(decisions);
    }

    static AppliedMark of(Corrections corrections) {
        Set<Long> decisions = corrections.state().ofArticles();
        return new AppliedMark(corrections.state().fingerprint(), decisions.size() <= MOST ? decisions : Set.of());
    }

    /**
     * @param bytes null if nothing was ever applied
     */
    static AppliedMark read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return of(Corrections.NONE);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long state = in.getLong();
        Set<Long> decisions = new HashSet<>();
        while (in.hasRemaining()) {
            decisions.add(in.getLong());
        }
        return new AppliedMark(state, decisions);
    }

    byte[] toBytes() {
        ByteBuffer out =
                ByteBuffer.allocate(Long.BYTES * (1 + decisions.size())).putLong(state);
        decisions.forEach(out::putLong);
        return out.array();
    }

    boolean isOf(Corrections corrections) {
        return state == corrections.state().fingerprint();
    }
}
