package io.quotewire.producer.file;

import io.quotewire.producer.format.Compression;
import io.quotewire.producer.format.MailArticle;
import io.quotewire.producer.format.MhtmlPage;
import io.quotewire.producer.format.TextArticle;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens files by their extension. The id of an article that is a whole file is the file's path. */
public final class ArticleFiles {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> JSON = List.of(".json");
    private static final List<String> HTML = List.of(".html", ".htm", ".xhtml");
    private static final List<String> MHTML = List.of(".mhtml", ".mht");
    private static final List<String> TEXT = List.of(".txt");
    private static final List<String> WEB_ARCHIVES = List.of(".warc");
    private static final List<String> XML = List.of(".xml");
    private static final List<String> MAIL = List.of(".eml");

    private final Checkpoints checkpoints;
    private final ArticleJson json;

    /**
     * Opens files with these options.
     *
     * @param checkpoints stores the progress of long imports
     */
    public ArticleFiles(Checkpoints checkpoints, ArticleJson json) {
        this.checkpoints = checkpoints;
        this.json = json;
    }

    /** The file as a source; empty if files of its kind do not contain articles. */
    public Optional<ArticleSource> open(Path path) throws IOException {
        String name = Compression.unpacked(path.getFileName().toString().toLowerCase(Locale.ROOT));
        if (ends(name, LINES)) {
            return CatalogueDetection.isOf(path)
                    ? Optional.empty()
                    : Optional.of(ArticleLines.of(path, checkpoints, json));
        }
        if (ends(name, JSON)) {
            return Optional.of(new ArticleValues(path, Files.size(path), Progress.of(path, checkpoints), json));
        }
        if (ends(name, WEB_ARCHIVES)) {
            return Optional.of(new WebArchive(path, Files.size(path), Progress.of(path, checkpoints)));
        }
        if (ends(name, XML)) {
            return NewsXmlFile.is(path) ? Optional.of(new NewsXmlFile(path, Files.size(path))) : Optional.empty();
        }
        Optional<WholeFile.Reading> reading = reading(name);
        return reading.isPresent()
                ? Optional.of(new WholeFile(path, reading.get(), Files.size(path)))
                : Optional.empty();
    }

    private static Optional<WholeFile.Reading> reading(String name) {
        if (ends(name, HTML)) {
            return Optional.of(TextArticle::ofHtml);
        }
        if (ends(name, MHTML)) {
            return Optional.of(MhtmlPage::read);
        }
        if (ends(name, MAIL)) {
            return Optional.of(MailArticle::of);
        }
        return ends(name, TEXT) ? Optional.of(TextArticle::ofText) : Optional.empty();
    }

    private static boolean ends(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }
}
