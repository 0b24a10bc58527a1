package io.quotewire.producer.file;

import io.quotewire.producer.format.Compression;
import io.quotewire.producer.format.CountedInput;
import io.quotewire.producer.format.JsonValues;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.PassedOverException;
import io.quotewire.producer.json.ReadArticle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Articles from a JSON file: one, an array of them, or several in succession. An invalid article is refused by its
 * number, and reading continues; after what is not JSON nothing can be read.
 */
record ArticleValues(Path path, long bytes, Progress progress, ArticleJson json) implements FileSource {
    private static final int ARTICLES_AHEAD = 64;

    /** The maximum length of an article, in bytes; as for a line. */
    private static final int LONGEST = ArticleLines.LONGEST_LINE;

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        Handover handover = new Handover(name(), progress, intake);
        try (CountedInput counted = new CountedInput(Files.newInputStream(path), intake::advance);
                InputStream in = Compression.opened(new BufferedInputStream(counted, 1 << 16));
                JsonValues values = new JsonValues(in);
                OrderedWork<Unit> work = new OrderedWork<>(ARTICLES_AHEAD, handover::take)) {
            handover.opened();
            boolean atEnd = work.takingAll(() -> read(values, handover, work, intake));
            handover.end(atEnd);
        }
    }

    private boolean read(JsonValues values, Handover handover, OrderedWork<Unit> work, Intake intake)
            throws IOException, InterruptedException {
        long number = 0;
        boolean more = values.advance();
        while (more && !intake.stopping()) {
            number++;
            if (handover.isDone(number)) {
                values.skip();
            } else {
                Optional<byte[]> article = values.copied(LONGEST);
                long place = number;
                work.give(() -> unit(place, article, intake));
            }
            more = values.advance();
        }
        return !more;
    }

    private Unit unit(long number, Optional<byte[]> article, Intake intake) {
        if (article.isEmpty()) {
            return Unit.refused(number, "longer than " + LONGEST + " bytes");
        }
        try {
            ReadArticle read = json.read(article.get(), article.get().length);
            return Unit.of(number, intake.prepare(read.article()), read.oddities());
        } catch (PassedOverException e) {
            return Unit.passedOver(number, e.reason());
        } catch (BadArticleException e) {
            return Unit.refused(number, e.reason());
        }
    }
}
