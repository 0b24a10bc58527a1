package io.quotewire.producer.file;

import io.quotewire.producer.ArticleSource;
import io.quotewire.producer.Intake;
import io.quotewire.producer.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Files on disk, each read by what its name ends in. The id of an article that is a whole file is the file's path. */
public final class ArticleFiles {
    /** A text file larger than this is no article. */
    private static final long LARGEST_TEXT = 16L * 1024 * 1024;

    private static final List<String> LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".jsonl.zst");
    private static final List<String> HTML = List.of(".html", ".htm");
    private static final List<String> TEXT = List.of(".txt");

    private static final List<String> WEB_ARCHIVES = List.of(".warc", ".warc.gz");

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
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (LINES.stream().anyMatch(name::endsWith)) {
            return Optional.of(JsonLines.of(path, checkpoints, json));
        }
        if (WEB_ARCHIVES.stream().anyMatch(name::endsWith)) {
            return Optional.of(new WebArchive(path, Files.size(path), Progress.of(path, checkpoints)));
        }
        boolean html = HTML.stream().anyMatch(name::endsWith);
        if (html || TEXT.stream().anyMatch(name::endsWith)) {
            return Optional.of(new WholeFile(path, html, Files.size(path)));
        }
        return Optional.empty();
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
            if (bytes > LARGEST_TEXT) {
                throw new IOException("too large for one article: " + bytes + " bytes");
            }
            byte[] content = Files.readAllBytes(path);
            intake.advance(bytes);
            String id = path.normalize().toString().replace('\\', '/');
            intake.take(html ? TextArticle.ofHtml(id, content) : TextArticle.ofText(id, content), name());
        }
    }
}
