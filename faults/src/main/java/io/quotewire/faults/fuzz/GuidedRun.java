package io.quotewire.faults.fuzz;

import io.quotewire.faults.input.EntryPoint;
import io.quotewire.faults.input.GuidedInput;
import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Coverage-guided fuzzing of one entry point by Jazzer. It runs in a process of its own, since Jazzer instruments
 * classes and ends its process.
 *
 * @param coverage of quotewire's branches, as Jazzer counts it
 * @param escape what it printed about the first escape, after which it ends; empty if there was none
 */
record GuidedRun(long inputs, long coverage, List<String> escape) {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    /** An input that takes longer counts as an escape. */
    private static final int LIMIT_SECONDS = 20;

    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s+\\S+\\s+cov: (\\d+)");
    private static final String ERROR = "== ";
    private static final String INPUT = "Base64: ";
    private static final int MOST_LINES = 12;

    /** Fuzzes an entry point until the time is up or something escapes; inputs, state and output go to the folder. */
    static GuidedRun at(EntryPoint entry, Path folder, int seconds, long seed)
            throws IOException, InterruptedException {
        Path place =
                Files.createDirectories(folder.resolve("guided-" + entry.name().replaceAll("\\W", "-")));
        Path corpus = Files.createDirectories(place.resolve("corpus"));
        for (int i = 0; i < entry.samples().size(); i++) {
            Files.writeString(corpus.resolve("sample-" + i), entry.samples().get(i));
        }
        Program jazzer = Program.ofOurs(
                JAZZER,
                "--target_class=" + GuidedInput.class.getName(),
                "--target_args=" + GuidedInput.arguments(entry, place.resolve("state")),
                "--instrumentation_includes=io.quotewire.**",
                "--reproducer_path=" + place,
                "-artifact_prefix=" + place + '/',
                "-max_total_time=" + seconds,
                "-timeout=" + LIMIT_SECONDS,
                "-seed=" + seed,
                corpus.toString());
        Path printed = place.resolve("printed.log");
        try (JavaProcess process = JavaProcess.start(jazzer, printed)) {
            int status = process.awaitExit();
            return of(Files.readString(printed, StandardCharsets.UTF_8), status);
        }
    }

    /** Parses Jazzer's output and exit status. */
    static GuidedRun of(String printed, int status) {
        long inputs = 0;
        long coverage = 0;
        Matcher progress = PROGRESS.matcher(printed);
        while (progress.find()) {
            inputs = Long.parseLong(progress.group(1));
            coverage = Long.parseLong(progress.group(2));
        }
        return new GuidedRun(inputs, coverage, status == 0 ? List.of() : escape(printed));
    }

    private static List<String> escape(String printed) {
        List<String> told = Stream.concat(
                        printed.lines()
                                .dropWhile(line -> !line.startsWith(ERROR))
                                .limit(MOST_LINES),
                        printed.lines().filter(line -> line.startsWith(INPUT)))
                .toList();
        return told.isEmpty() ? List.of(printed) : told;
    }
}
