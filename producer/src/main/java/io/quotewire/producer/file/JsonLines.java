package io.quotewire.producer.file;

import io.quotewire.producer.ArticleSource;
import io.quotewire.producer.Intake;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.ReadArticle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** One article a line, from a file or a stream. A wrong line is refused by its number and the rest goes on. */
public final class JsonLines implements ArticleSource {
    /** The longest line that is looked at, in bytes: well above what the sender takes. */
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final String name;
    private final OptionalLong size;
    private final Opening opening;
    private final Progress progress;
    private final ArticleJson json;

    /** Opens the stream when it is time to read it. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private JsonLines(String name, OptionalLong size, Opening opening, Progress progress, ArticleJson json) {
        this.name = name;
        this.size = size;
        this.opening = opening;
        this.progress = progress;
        this.json = json;
    }

    /** Lines of a stream, such as standard input. */
    public static JsonLines of(String name, Opening opening, ArticleJson json) {
        return new JsonLines(name, OptionalLong.empty(), opening, Progress.none(), json);
    }

    /** Lines of a file; an import that was cut short goes on where it stopped. */
    static JsonLines of(Path file, Checkpoints checkpoints, ArticleJson json) throws IOException {
        return new JsonLines(
                file.toString(),
                OptionalLong.of(Files.size(file)),
                () -> Files.newInputStream(file),
                Progress.of(file, checkpoints),
                json);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalLong size() {
        return size;
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        try (CountedInput counted = new CountedInput(opening.open(), intake::advance);
                InputStream in = Compression.opened(new BufferedInputStream(counted, 1 << 16))) {
            LineReader lines = new LineReader(in, LONGEST_LINE);
            long done = progress.done();
            long number = 0;
            boolean more = lines.advance();
            while (more && !intake.stopping()) {
                number++;
                if (number > done) {
                    line(lines, name + ':' + number, intake);
                    progress.reached(number, intake);
                }
                more = lines.advance();
            }
            progress.ended(number, !more, intake);
        }
    }

    private void line(LineReader line, String origin, Intake intake) throws InterruptedException {
        if (line.tooLong()) {
            intake.refuse(origin, "longer than " + LONGEST_LINE + " bytes");
        } else if (!blank(line)) {
            try {
                ReadArticle read = json.read(line.bytes(), line.length());
                read.oddities().forEach(oddity -> intake.warn(origin, oddity));
                intake.take(read.article(), origin);
            } catch (BadArticleException e) {
                intake.refuse(origin, e.reason());
            }
        }
    }

    private static boolean blank(LineReader line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.bytes()[i] > ' ' || line.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
