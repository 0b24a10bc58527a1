package io.quotewire.app.train;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.core.entity.training.EntityTraining;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quotewire train-entities}: trains a model of names on labelled sentences. */
@Command(
        name = "train-entities",
        description = {
            "Trains a model that finds persons, organisations and places.",
            "",
            "Training files have a token, a tab and its label on each line and an empty line between sentences;"
                    + " labels are @|bold O|@ and @|bold B-|@ or @|bold I-|@ with PER, ORG or LOC. Files may be"
                    + " gzipped. The same files in the same order give the same model, to the byte."
        })
public final class TrainEntitiesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Sentences labelled by hand, or to be taken as they are.")
    private List<Path> data = List.of();

    @Option(
            names = {"--machine-labelled", "--silver"},
            arity = "1..*",
            paramLabel = "FILE",
            description = "Sentences labelled by a machine: what the other training data contradicts is corrected.")
    private List<Path> machineLabelled = List.of();

    @Option(
            names = "--corrections",
            arity = "1",
            paramLabel = "FILE",
            description = "Labels of names that the machine often gets wrong: a name, a tab, and O, PER, ORG or LOC.")
    private Optional<Path> corrections = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out = Path.of("");

    public TrainEntitiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EntityTraining training = new EntityTraining();
        data.forEach(file -> read(file, training::gold));
        corrections.ifPresent(file -> read(file, training::knownNames));
        machineLabelled.forEach(file -> read(file, training::machineLabelled));
        if (training.sentences() == 0) {
            throw new CommandException(ExitStatus.PARTLY, "the training files hold no sentences");
        }
        checkWritable(out);
        console.err().println("quotewire: training on " + training.sentences() + " sentences");
        EntityModel model = training.train();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            model.write(stream);
        } catch (IOException e) {
            throw CommandException.unwritable(out, e);
        }
        console.err().println("quotewire: wrote model " + model.version() + " to " + out);
        return ExitStatus.DONE;
    }

    /** Training takes minutes, which would be lost at its end. Links, pipes and devices are not tried. */
    private static void checkWritable(Path file) {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createFile(file);
                Files.delete(file);
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.newOutputStream(file, StandardOpenOption.WRITE).close();
            }
        } catch (IOException e) {
            throw CommandException.unwritable(file, e);
        }
    }

    private interface Reading {
        void of(BufferedReader text) throws IOException;
    }

    private static void read(Path file, Reading reading) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            reading.of(new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw CommandException.unreadable(ExitStatus.PARTLY, file.toString(), e);
        }
    }
}
