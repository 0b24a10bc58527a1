package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.json.ArticleJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Files on disk, each read by what its name ends in. The id of an article that is a whole file is the file's path. */
public final class ArticleFiles {
    /** A text file larger than this is no article. */
    private static final int LARGEST_TEXT = 16 * 1024 * 1024;

    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> JSON = List.of(".json");
    private static final List<String> HTML = List.of(".html", ".htm");
    private static final List<String> TEXT = List.of(".txt");
    private static final List<String> WEB_ARCHIVES = List.of(".warc");
    private static final List<String> PACKED = List.of(".gz", ".zst");

    private final Checkpoints checkpoints;
    private final ArticleJson json;

    /**
     * Files are read in this way.
     *
     * @param checkpoints where it is kept how far long imports have come
     */
    public ArticleFiles(Checkpoints checkpoints, ArticleJson json) {
        this.checkpoints = checkpoints;
        this.json = json;
    }

    /** The file as a source, where it is of a kind that articles come in. */
    public Optional<ArticleSource> open(Path path) throws IOException {
        String name = unpacked(path.getFileName().toString().toLowerCase(Locale.ROOT));
        if (ends(name, LINES)) {
            return Optional.of(ArticleLines.of(path, checkpoints, json));
        }
        if (ends(name, JSON)) {
            return Optional.of(new ArticleValues(path, Files.size(path), Progress.of(path, checkpoints), json));
        }
        if (ends(name, WEB_ARCHIVES)) {
            return Optional.of(new WebArchive(path, Files.size(path), Progress.of(path, checkpoints)));
        }
        boolean html = ends(name, HTML);
        if (html || ends(name, TEXT)) {
            return Optional.of(new WholeFile(path, html, Files.size(path)));
        }
        return Optional.empty();
    }

    private static String unpacked(String name) {
        for (String ending : PACKED) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static boolean ends(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    private record WholeFile(Path path, boolean html, long bytes) implements ArticleSource {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(bytes);
        }

        @Override
        public void read(Intake intake) throws IOException, InterruptedException {
            byte[] content;
            try (InputStream in = Compression.opened(new BufferedInputStream(Files.newInputStream(path)))) {
                content = in.readNBytes(LARGEST_TEXT + 1);
            }
            if (content.length > LARGEST_TEXT) {
                throw new IOException("too large for one article: more than " + LARGEST_TEXT + " bytes");
            }
            intake.advance(bytes);
            String id = path.normalize().toString().replace('\\', '/');
            intake.take(html ? TextArticle.ofHtml(id, content) : TextArticle.ofText(id, content), name());
        }
    }
}
