package io.quotewire.app.extract;

import io.quotewire.app.catalogue.EntityOptions;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.terminal.Style;
import io.quotewire.core.Extractor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire extract}: finds quotes and entities in files, without Kafka. */
@Command(
        name = "extract",
        description = {
            "Finds quotes, speakers and entities in files; needs no Kafka.",
            "",
            "JSON lines in are @|bold {\"id\", \"text\"}|@, \"body\" taken for \"text\"; an array of them, or"
                    + " objects that span lines, work as well. JSON lines out are"
                    + " @|bold {\"id\", \"quotes\", \"mentions\"}|@, one per input line, in the same order;"
                    + " a line that cannot be used gives {\"id\", \"error\"} in its place."
                    + " Offsets count Unicode code points of the text."
        })
public final class ExtractCommand implements Callable<Integer> {
    private static final int OUTPUT_BUFFER = 1 << 16;

    private final Console console;
    private final Supplier<Extractor> extractor;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE...",
            hideParamSyntax = true,
            description = "Texts and saved pages (.html, .mhtml) in any encoding, JSON lines, also packed by gzip or"
                    + " zstd; folders of them; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default jsonl if the first input is JSON lines, else table;"
                    + " csv has a row for each quote, with what is known of its article.")
    private @Nullable OutputFormat format;

    @Option(
            names = {"--input", "--format-in"},
            paramLabel = "KIND",
            description = "Format of the inputs: ${COMPLETION-CANDIDATES}; by default detected by name or content."
                    + " GQG is GDELT's Global Quotation Graph: its quotes get a speaker from the words around them.")
    private @Nullable InputKind kind;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--explain",
            description = "Say of each quote in which construction it was found, by which path its speaker, and how"
                    + " sure each is; in tables and JSON lines.")
    private boolean explain;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to process in parallel; default one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private EntityOptions entities = new EntityOptions();

    /**
     * @param extractor called only when the command runs
     */
    public ExtractCommand(Console console, Supplier<Extractor> extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    /** The output formats, by their names on the command line. */
    enum OutputFormat {
        jsonl,
        table,
        csv,
        html
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new CommandException(ExitStatus.USAGE, "--threads must be 1 or more");
        }
        if (files.isEmpty()) {
            throw new CommandException(ExitStatus.USAGE, "no file is named; - is standard input");
        }
        Input.Named inputs = Input.of(files);
        Stream.concat(inputs.notes().stream(), inputs.problems().stream())
                .forEach(line -> console.err().println("quotewire: " + line));
        List<Input> found = withoutOutput(inputs.found());
        if (found.isEmpty()) {
            return ExitStatus.PARTLY;
        }
        try (Portions portions = new Portions(found, Optional.ofNullable(kind), console.in())) {
            Format writing = format(portions);
            Extracting extracting = new Extracting(entities.extractor().orElseGet(extractor), writing);
            try (OrderedRun run = new OrderedRun(portions, extracting, threads);
                    OutputStream out = open()) {
                int status = write(run, writing, out);
                return inputs.problems().isEmpty() ? status : ExitStatus.PARTLY;
            }
        }
    }

    /** The output of an earlier run may be in a folder that is read; a file that is named would be lost unread. */
    private List<Input> withoutOutput(List<Input> found) throws IOException {
        List<Input> others = new ArrayList<>();
        for (Input input : found) {
            if (output == null || !input.isOf(output)) {
                others.add(input);
            } else if (files.contains(input.name())) {
                throw new CommandException(
                        ExitStatus.USAGE, input.name() + " is to be read and written: write to another file");
            } else {
                console.err().println("quotewire: " + input.name() + " is where the output goes: it is not read");
            }
        }
        return others;
    }

    private int write(OrderedRun run, Format writing, OutputStream out) throws IOException, InterruptedException {
        long[] refused = {0};
        try {
            out.write(writing.head().getBytes(StandardCharsets.UTF_8));
            run.run(batch -> {
                for (Extracting.Outcome outcome : batch) {
                    out.write(outcome.output().getBytes(StandardCharsets.UTF_8));
                    if (!outcome.problem().isEmpty()) {
                        console.err().println("quotewire: " + outcome.problem());
                        refused[0]++;
                    }
                }
                // A client that sends line by line waits for the answer.
                out.flush();
            });
            out.write(writing.foot().getBytes(StandardCharsets.UTF_8));
            out.close();
        } catch (IOException e) {
            abandon(out);
            if (output == null) {
                throw e;
            }
            throw CommandException.unwritable(output, e);
        }
        return refused[0] == 0 ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** The content of the buffer cannot be written either; closing again does nothing. */
    private static void abandon(OutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            // The first failure is reported.
        }
    }

    private OutputStream open() {
        if (output == null) {
            return new BufferedOutputStream(console.out(), OUTPUT_BUFFER);
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(output), OUTPUT_BUFFER);
        } catch (IOException e) {
            throw CommandException.unwritable(output, e);
        }
    }

    private Format format(Portions portions) {
        OutputFormat name = format;
        if (name == null) {
            name = portions.firstKind().isOfLines() ? OutputFormat.jsonl : OutputFormat.table;
        }
        return switch (name) {
            case jsonl -> new JsonLineFormat(explain);
            case table -> new QuoteTable(console.width(), new Style(console.colour() && output == null), explain);
            case csv -> unexplained(new QuoteCsv());
            case html -> unexplained(new Page());
        };
    }

    private Format unexplained(Format other) {
        if (explain) {
            throw new CommandException(
                    ExitStatus.USAGE, "--explain is for tables and JSON lines, not for csv and html");
        }
        return other;
    }
}
