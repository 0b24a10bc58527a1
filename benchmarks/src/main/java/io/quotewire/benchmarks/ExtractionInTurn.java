package io.quotewire.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the cost of extraction between two builds: {@code ExtractionInTurn NEWS.jsonl BEFORE AFTER [ROUNDS]}, where
 * BEFORE and AFTER are folders or jars of core's classes. Both run in one process, alternating every twenty texts, so
 * that other load on the machine affects both alike; the first third of the rounds is warm-up. The result is the sum of
 * each block's minimum CPU time over the other rounds, and the median of all ratios.
 */
public final class ExtractionInTurn {
    private static final int ROUNDS = 25;
    private static final int TEXTS = 800;
    private static final int BLOCK = 20;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;
    private static final double BYTES_A_KILOBYTE = 1e3;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ExtractionInTurn() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> texts = SpreadSample.of(JsonLineTexts.read(Path.of(arguments[0])), TEXTS);
        if (texts.size() < BLOCK) {
            throw new IllegalArgumentException(
                    "At least " + BLOCK + " texts are needed, and these are " + texts.size());
        }
        Build[] builds = {Build.of(Path.of(arguments[1])), Build.of(Path.of(arguments[2]))};
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        int blocks = texts.size() / BLOCK;
        for (Build build : builds) {
            build.room(rounds - rounds / 3, blocks);
        }
        for (int round = 0; round < rounds; round++) {
            for (int block = 0; block < blocks; block++) {
                List<String> some = texts.subList(block * BLOCK, (block + 1) * BLOCK);
                int first = (round + block) % 2;
                builds[first].run(some, round - rounds / 3, block);
                builds[1 - first].run(some, round - rounds / 3, block);
            }
        }
        print(out, builds[0], builds[1], blocks * BLOCK);
    }

    private static void print(PrintStream out, Build before, Build after, int texts) {
        double[] ratios = IntStream.range(0, before.spent.length)
                .boxed()
                .flatMapToDouble(round -> IntStream.range(0, before.spent[round].length)
                        .mapToDouble(block -> (double) after.spent[round][block] / before.spent[round][block]))
                .sorted()
                .toArray();
        out.printf(
                "%.3f and %.3f ms a text: %.3f times, median of all ratios %.3f; %.1f and %.1f kB allocated%n",
                before.least() / NANOSECONDS_A_MILLISECOND / texts,
                after.least() / NANOSECONDS_A_MILLISECOND / texts,
                after.least() / (double) before.least(),
                ratios[ratios.length / 2],
                before.allocated / BYTES_A_KILOBYTE / texts,
                after.allocated / BYTES_A_KILOBYTE / texts);
    }

    /** The extractor of one build, in a class loader of its own, and its measurements. */
    private static final class Build {
        private final Object extractor;
        private final Method extract;
        /** CPU time in nanoseconds, by round and block. */
        private long[][] spent = new long[0][];
        /** Bytes allocated in the last round. */
        private long allocated;

        private Build(Object extractor, Method extract) {
            this.extractor = extractor;
            this.extract = extract;
        }

        /** The class loader stays open until the process ends. */
        @SuppressWarnings("resource")
        static Build of(Path classes) throws MalformedURLException, ReflectiveOperationException {
            List<URL> path = new ArrayList<>();
            path.add(classes.toUri().toURL());
            for (String library : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                path.add(Path.of(library).toUri().toURL());
            }
            ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            Class<?> type = loader.loadClass("io.quotewire.core.NewsExtractor");
            // Otherwise the extractor came from this build, which is on the path as well.
            if (!type.getProtectionDomain().getCodeSource().getLocation().equals(path.get(0))) {
                throw new IllegalArgumentException("There are no classes of core in " + classes);
            }
            Object extractor = type.getMethod("standard").invoke(null);
            return new Build(extractor, extractor.getClass().getMethod("extract", String.class));
        }

        void room(int rounds, int blocks) {
            spent = new long[rounds][blocks];
        }

        /** Extracts the texts; negative rounds are warm-up. */
        void run(List<String> texts, int round, int block) throws IllegalAccessException, InvocationTargetException {
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long before = THREAD.getCurrentThreadCpuTime();
            for (String text : texts) {
                extract.invoke(extractor, text);
            }
            long took = THREAD.getCurrentThreadCpuTime() - before;
            if (round >= 0) {
                spent[round][block] = took;
                allocated += round == spent.length - 1 ? THREAD.getCurrentThreadAllocatedBytes() - bytes : 0;
            }
        }

        /** The sum of each block's minimum, in nanoseconds. */
        long least() {
            return IntStream.range(0, spent[0].length)
                    .mapToLong(block -> Arrays.stream(spent)
                            .mapToLong(round -> round[block])
                            .min()
                            .orElse(0))
                    .sum();
        }
    }
}
