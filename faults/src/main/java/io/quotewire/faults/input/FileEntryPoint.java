package io.quotewire.faults.input;

import io.quotewire.producer.file.ArticleFiles;
import io.quotewire.producer.file.Checkpoints;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Files to be fed. */
final class FileEntryPoint implements EntryPoint {
    private final String ending;
    private final List<String> samples;
    private final Path folder;
    private final ArticleFiles files;

    FileEntryPoint(String ending, List<String> samples, Path folder) {
        this.ending = ending;
        this.samples = List.copyOf(samples);
        this.folder = folder;
        this.files =
                new ArticleFiles(Checkpoints.in(folder.resolve("checkpoints-" + ending), () -> ""), new ArticleJson());
    }

    @Override
    public String name() {
        return "file ." + ending;
    }

    @Override
    public List<String> samples() {
        return samples;
    }

    @Override
    public void enter(byte[] input, Random chance) throws Exception {
        Path file = Files.write(folder.resolve("input." + ending), input);
        Optional<ArticleSource> source = files.open(file);
        if (source.isEmpty()) {
            return;
        }
        try {
            source.get().read(new AcceptingIntake());
        } catch (IOException e) {
            // An unreadable file is reported by its name and this message.
            return;
        }
    }
}
