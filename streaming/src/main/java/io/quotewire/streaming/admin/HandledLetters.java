package io.quotewire.streaming.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters of a partition have been dealt with. This is stored as the committed offset of a consumer group:
 * all letters before the offset are done, and those after it that are done as well are listed in the offset's metadata
 * as runs, {@code 12-15 18-18}. So the group's lag is what remains to be done, for any tool that watches lag.
 * Immutable.
 */
public final class HandledLetters {
    /** Name, without the prefix, of the group whose committed offsets hold this. */
    public static final String GROUP = "replay";

    /** Brokers accept 4096 bytes of metadata by default. */
    private static final int MOST = 4_000;

    private static final Pattern RUN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final long next;
    private final NavigableMap<Long, Long> runs;

    private HandledLetters(long next, NavigableMap<Long, Long> runs) {
        this.next = next;
        this.runs = runs;
    }

    /** Reads a committed offset; if there is none, nothing has been dealt with. */
    public static HandledLetters of(@Nullable OffsetAndMetadata committed) {
        NavigableMap<Long, Long> runs = new TreeMap<>();
        if (committed == null) {
            return new HandledLetters(0, runs);
        }
        Matcher found = RUN.matcher(String.valueOf(committed.metadata()));
        while (found.find()) {
            runs.put(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)));
        }
        return new HandledLetters(committed.offset(), runs);
    }

    /** All letters before this offset have been dealt with. */
    public long next() {
        return next;
    }

    /** Whether the dead letter at this offset has been dealt with. */
    public boolean contains(long offset) {
        Map.Entry<Long, Long> run = runs.floorEntry(offset);
        return offset < next || (run != null && offset <= run.getValue());
    }

    /**
     * The offset to commit once more letters have been dealt with.
     *
     * @param more the offsets of the letters now dealt with
     * @param letters the offsets of the letters in the partition from {@link #next} on, in ascending order; others that
     *     have come since may be missing
     * @return empty if the runs are too many to fit into the offset's metadata
     */
    public Optional<OffsetAndMetadata> with(Set<Long> more, List<Long> letters) {
        List<String> done = new ArrayList<>();
        long end = letters.isEmpty() ? next : Math.max(next, letters.get(letters.size() - 1) + 1);
        long first = end;
        long from = -1;
        long to = -1;
        for (long letter : letters) {
            boolean isDone = more.contains(letter) || contains(letter);
            if (isDone && first < end) {
                from = from < 0 ? letter : from;
                to = letter;
            } else if (!isDone) {
                first = Math.min(first, letter);
                if (from >= 0) {
                    done.add(run(from, to));
                    from = -1;
                }
            }
        }
        if (from >= 0) {
            done.add(run(from, to));
        }
        // Which letters lie between these is not known here.
        runs.forEach((begin, last) -> {
            if (last >= end) {
                done.add(run(Math.max(begin, end), last));
            }
        });
        String metadata = String.join(" ", done);
        return metadata.length() > MOST ? Optional.empty() : Optional.of(new OffsetAndMetadata(first, metadata));
    }

    private static String run(long from, long to) {
        return String.format(Locale.ROOT, "%d-%d", from, to);
    }
}
