package io.quotewire.benchmarks.pipeline.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The live bytes of a Java process's heap, as the JDK's {@code jcmd} reports them after a full collection. */
public final class LiveHeap {
    /** The last line of a class histogram: objects and bytes. */
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private LiveHeap() {}

    /** The bytes of all live objects. */
    public static long bytes(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(List.of(jcmd, Long.toString(pid), "GC.class_histogram"))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(told);
        if (process.waitFor() != 0 || !total.find()) {
            throw new IOException("jcmd does not tell of the heap of " + pid + ": " + told);
        }
        return Long.parseLong(total.group(1));
    }
}
