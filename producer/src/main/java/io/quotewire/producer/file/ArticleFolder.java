package io.quotewire.producer.file;

import io.quotewire.producer.ArticleSource;
import io.quotewire.producer.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The articles of a folder and the folders in it, in the order of their paths. Hidden files, files of other kinds and
 * {@code gold.jsonl}, which holds annotations and no news, are passed over.
 */
public final class ArticleFolder implements ArticleSource {
    private static final String ANNOTATIONS = "gold.jsonl";

    private final Path folder;
    private final List<ArticleSource> files;
    private final long bytes;

    private ArticleFolder(Path folder, List<ArticleSource> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.bytes = files.stream().mapToLong(file -> file.size().orElse(0)).sum();
    }

    /** The folder as it stands now. */
    public static ArticleFolder of(Path folder, ArticleFiles kinds) throws IOException {
        List<ArticleSource> files = new ArrayList<>();
        for (Path path : paths(folder)) {
            Optional<ArticleSource> file = kinds.open(path);
            file.ifPresent(files::add);
        }
        return new ArticleFolder(folder, files);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes);
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            throw new IOException("no .txt, .html, .jsonl, .json or .warc file in it");
        }
        for (ArticleSource file : files) {
            if (intake.stopping()) {
                return;
            }
            try {
                file.read(intake);
            } catch (IOException e) {
                intake.refuse(file.name(), Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            }
        }
    }

    /** The files that may hold articles, in the order of their paths. */
    static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !hidden(folder.relativize(path)))
                    .filter(path -> !path.getFileName().toString().equals(ANNOTATIONS))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
