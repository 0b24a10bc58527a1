package io.quotewire.app.evaluate;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.Extractor;
import io.quotewire.core.evaluation.ConfidenceTable;
import io.quotewire.core.evaluation.Evaluation;
import io.quotewire.core.evaluation.GoldArticle;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire evaluate}: scores the extraction on annotated articles. */
@Command(
        name = "evaluate",
        description = {
            "Scores the extraction against articles annotated by hand.",
            "",
            "GOLD holds JSON lines: @|bold {\"id\", \"text\", \"quotes\": [{\"start\", \"end\", \"speaker\","
                    + " \"speaker_start\", \"speaker_end\", \"speaker_canonical\"}]}|@, gzipped or not."
                    + " Offsets count Unicode code points; a direct quote may include its marks.",
            "",
            "The first measures look at passages in double quotes of three words or more: found (detection), with the"
                    + " right speaker (joint), with the right words and name (strict). The \"all\" measures look at"
                    + " every content, indirect speech too."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final Path SEEDS = Path.of("seeds", "gold.jsonl");

    private final Console console;
    private final Supplier<Extractor> extractor;

    @Parameters(
            arity = "0..1",
            paramLabel = "GOLD",
            description = "The annotated articles; default seeds/gold.jsonl of the project.")
    private @Nullable Path gold;

    @Option(
            names = "--found",
            paramLabel = "FILE",
            description = "Score the quotes in this file, written as GOLD is, instead of extracting: those of another"
                    + " system, or of another annotator.")
    private @Nullable Path others;

    @Option(names = "--errors", description = "List the failures too, by kind, with their text.")
    private boolean errors;

    @Option(
            names = "--confidence",
            description =
                    "Show how many quotes of each confidence were right, by tenths, then those of contents, speakers"
                            + " and both alone, then by type and value.")
    private boolean confidence;

    /**
     * @param extractor called only when the command runs
     */
    public EvaluateCommand(Console console, Supplier<Extractor> extractor) {
        this.console = console;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        if (others != null && confidence) {
            throw new CommandException(
                    ExitStatus.USAGE, "--confidence is for the extraction's quotes, not for --found");
        }
        List<GoldArticle> articles = GoldReader.read(gold == null ? seeds() : gold);
        Evaluation evaluation = others == null ? Evaluation.of(articles, extractor.get()) : ofOthers(others, articles);
        PrintWriter out = console.writer();
        ScoreTable table = new ScoreTable(out);
        table.scores(evaluation);
        if (confidence) {
            ConfidenceTable shares = ConfidenceTable.of(articles, extractor.get());
            table.confidence("confidence", shares.byTenth());
            table.confidence("content", shares.contentByTenth());
            table.confidence("speaker", shares.speakerByTenth());
            table.confidence("both", shares.allByTenth());
            table.confidence("confidence", shares.byValue());
        }
        if (errors) {
            table.failures(evaluation);
        }
        out.flush();
        return ExitStatus.DONE;
    }

    private Evaluation ofOthers(Path file, List<GoldArticle> articles) {
        OthersQuotes found = OthersQuotes.read(file, articles);
        if (found.missing() > 0) {
            console.err()
                    .printf("quotewire: %d of %d articles are not in %s%n", found.missing(), articles.size(), file);
        }
        return Evaluation.of(articles, found::in);
    }

    /** The project's own annotations: in the folder given by the launcher, or the current one. */
    private static Path seeds() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("quotewire.home")),
                        Optional.ofNullable(System.getenv("QUOTEWIRE_HOME")),
                        Optional.of(""))
                .flatMap(Optional::stream)
                .map(home -> Path.of(home).resolve(SEEDS))
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitStatus.USAGE, "no " + SEEDS + " here: name the file of annotated articles"));
    }
}
