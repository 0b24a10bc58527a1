package io.quotewire.faults.guarantee;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets guarantees judge once all work is done, or would have had to be. */
public final class Judge {
    private final List<Guarantee> guarantees;

    public Judge(List<Guarantee> guarantees) {
        this.guarantees = List.copyOf(guarantees);
    }

    /**
     * Looks again and again until all of them hold, or the time is over.
     *
     * @return each promise with where it is broken, all in order
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
                // The dearest come last: they are only asked where the others hold, or in the end.
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
