package io.quotewire.streaming.version;

import io.quotewire.streaming.contract.header.Replay;
import io.quotewire.streaming.contract.header.Reprocess;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * When a record came, among the others with its key. A refused record that is replayed keeps its turn.
 *
 * <p>Times decide, since offsets cannot be compared if the topic was recreated in between or the record was refused in
 * another partition. Records of the same batch have the same time, and their offsets decide.
 *
 * @param time when the record was written to its topic, in milliseconds since 1970; negative if that is not known
 * @param offset in the partition of the key; negative if it is not known, or the record was in another partition
 * @param isReplayed whether the record came again later
 */
public record Turn(long time, long offset, boolean isReplayed) {
    private static final long NOT_KNOWN = -1;

    /** Of a record of which nothing is known. */
    public static final Turn UNKNOWN = new Turn(NOT_KNOWN, NOT_KNOWN, false);

    /** Of a record of which only the offset is known. */
    public static Turn at(long offset) {
        return new Turn(NOT_KNOWN, Math.max(NOT_KNOWN, offset), false);
    }

    /**
     * The turn of a record, or of the refused one that it replays; unknown for a copy made for reprocessing, which is
     * no word of the publisher's.
     */
    public static Turn of(Headers headers, String topic, int partition, long offset, long timestamp) {
        if (Reprocess.of(headers).isPresent()) {
            return UNKNOWN;
        }
        return Replay.of(headers)
                .map(place -> new Turn(
                        Replay.arrived(headers).map(Instant::toEpochMilli).orElse(NOT_KNOWN),
                        offset(place, topic + '-' + partition + '@'),
                        true))
                .orElseGet(() -> new Turn(timestamp, offset, false));
    }

    /** Whether this record, which is here now, came before one that was here earlier: only a replayed one can have. */
    public boolean isBefore(Turn earlier) {
        if (!isReplayed) {
            return false;
        }
        boolean timesTell = time >= 0 && earlier.time >= 0 && time != earlier.time;
        return timesTell ? time < earlier.time : offset >= 0 && offset < earlier.offset;
    }

    private static long offset(String place, String partition) {
        Optional<String> offset =
                Optional.of(place).filter(of -> of.startsWith(partition)).map(of -> of.substring(partition.length()));
        try {
            return offset.map(Long::parseLong).orElse(NOT_KNOWN);
        } catch (NumberFormatException e) {
            return NOT_KNOWN;
        }
    }
}
