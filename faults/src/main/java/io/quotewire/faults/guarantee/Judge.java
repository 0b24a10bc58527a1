package io.quotewire.faults.guarantee;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Checks guarantees once all work is done, or should be. */
public final class Judge {
    private final List<Guarantee> guarantees;

    public Judge(List<Guarantee> guarantees) {
        this.guarantees = List.copyOf(guarantees);
    }

    /**
     * Checks repeatedly until all guarantees hold, or the time is up.
     *
     * @return each promise with its breaches, in order
     */
    public Map<String, List<String>> judge(TopicEvidence evidence, Duration patience)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            evidence.refresh();
            boolean isLast = System.nanoTime() > end;
            Map<String, List<String>> verdict = new LinkedHashMap<>();
            boolean holds = true;
            for (Guarantee guarantee : guarantees) {
                // The most expensive ones come last and are only checked if the others hold, or at the end.
                if (holds || isLast) {
                    List<String> broken = guarantee.broken(evidence);
                    verdict.put(guarantee.promise(), broken);
                    holds &= broken.isEmpty();
                }
            }
            if (holds || isLast) {
                return verdict;
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
