package io.quotewire.processor.memory;

import java.util.Set;

/**
 * What the events of an article were made of: enough to make them anew without waiting for it to come again.
 *
 * @param offset of the article's record in its partition of {@code articles}; {@link #UNKNOWN_OFFSET} where an earlier
 *     release remembered the article, or its topics told what was published of it; below that where it is given up
 * @param corrections fingerprints of the corrections that had a say
 */
public record Provenance(long offset, Set<Long> corrections) {
    public static final long UNKNOWN_OFFSET = -1;

    private static final long GIVEN_UP = -2;

    /** Of what was remembered before it was kept. */
    static final Provenance UNKNOWN = new Provenance(UNKNOWN_OFFSET, Set.of());

    public Provenance {
        corrections = Set.copyOf(corrections);
    }

    public boolean knowsItsRecord() {
        return offset > UNKNOWN_OFFSET;
    }

    /** Whether nobody asks for the record any more. */
    boolean isGivenUp() {
        return offset == GIVEN_UP;
    }

    Provenance givenUp() {
        return new Provenance(GIVEN_UP, corrections);
    }

    /** Under other corrections; what was given up may be asked for again. */
    public Provenance under(Set<Long> others) {
        return new Provenance(Math.max(offset, UNKNOWN_OFFSET), others);
    }
}
