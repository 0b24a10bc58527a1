package io.quotewire.faults.input;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sends malformed input to an entry point; the same seed gives the same input. */
public final class Fuzzing {
    /** Longer than any input of less than a megabyte may take. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int MOST_ESCAPES = 20;
    private static final int MOST_SHOWN = 300;

    private Fuzzing() {}

    /**
     * Sends a number of inputs.
     *
     * @return the first twenty that were not refused properly, or took too long, a line each
     */
    public static List<String> escapes(EntryPoint entry, long seed, int inputs) {
        List<String> escapes = new ArrayList<>();
        for (int number = 0; number < inputs && escapes.size() < MOST_ESCAPES; number++) {
            Random chance = new Random(seed * 1_000_003 + number);
            byte[] input = new BadInput(entry.samples(), chance).next();
            long start = System.nanoTime();
            try {
                entry.enter(input, chance);
            } catch (Exception | StackOverflowError | OutOfMemoryError escape) {
                escapes.add(told(entry, number, input, escape.toString()));
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                escapes.add(told(entry, number, input, "took longer than " + LIMIT.toSeconds() + " s"));
            }
        }
        return escapes;
    }

    private static String told(EntryPoint entry, int number, byte[] input, String what) {
        String text = new String(input, StandardCharsets.UTF_8);
        return entry.name() + ", input " + number + " of " + input.length + " bytes: " + what + " <- "
                + text.substring(0, Math.min(MOST_SHOWN, text.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
