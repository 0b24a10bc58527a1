package io.quotewire.app.catalogue;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.entity.tagger.EntityModel;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.producer.intake.ReadFailure;
import io.quotewire.streaming.catalogue.CatalogueFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of extracting commands for the name model and the known entities. */
public final class EntityOptions {
    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description =
                    "Known entities, JSON lines of @|bold {\"id\", \"name\", \"type\", \"aliases\", \"context\"}|@,"
                            + " added to those that quotewire knows; may be given several times.")
    private List<Path> catalogues = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Find names by this model, from @|bold train-entities|@.")
    private @Nullable Path model;

    /** The extractor that the options ask for; empty if none of them was given. */
    public Optional<Extractor> extractor() {
        return catalogues.isEmpty() && model == null
                ? Optional.empty()
                : Optional.of(NewsExtractor.of(model(), catalogue()));
    }

    /** Extractors that start with what the options ask for, and can learn more entities. */
    public Extractors extractors() {
        return Extractors.of(model(), catalogue());
    }

    private EntityCatalogue catalogue() {
        EntityCatalogue catalogue = EntityCatalogue.shipped();
        for (Path file : catalogues) {
            try {
                catalogue = catalogue.with(CatalogueFile.read(file));
            } catch (IOException e) {
                throw new CommandException(
                        ExitStatus.USAGE, "cannot read the catalogue " + file + ": " + ReadFailure.reason(e), e);
            }
        }
        return catalogue;
    }

    private EntityModel model() {
        return model == null ? EntityModel.english() : read(model);
    }

    private static EntityModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return EntityModel.read(in);
        } catch (IOException e) {
            throw new CommandException(
                    ExitStatus.USAGE,
                    "cannot read the model " + file + ": "
                            + (e instanceof FileSystemException ? ReadFailure.reason(e) : "no model of train-entities"),
                    e);
        }
    }
}
