package io.quotewire.producer.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.PassedOverException;
import io.quotewire.producer.json.ReadArticle;
import io.quotewire.streaming.contract.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A JSON file with one article, or an array of them, or one after the other; read article by article, never as a whole.
 * A wrong article is refused by its number and the rest goes on; behind what is no JSON nothing can be read.
 */
record ArticleValues(Path path, long bytes, Progress progress, ArticleJson json) implements FileSource {
    private static final int ARTICLES_AHEAD = 64;

    /** The longest article that is looked at, in bytes: as of a line. */
    private static final int LONGEST = ArticleLines.LONGEST_LINE;

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        Handover handover = new Handover(name(), progress, intake);
        try (CountedInput counted = new CountedInput(Files.newInputStream(path), intake::advance);
                InputStream in = Compression.opened(new BufferedInputStream(counted, 1 << 16));
                JsonParser parser = Json.mapper().createParser(in);
                OrderedWork<Unit> work = new OrderedWork<>(ARTICLES_AHEAD, handover::take)) {
            handover.opened();
            boolean atEnd = work.takingAll(() -> read(new Values(parser), handover, work, intake));
            handover.end(atEnd);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = "line " + line + ": " + BadArticleException.notJson(e);
            throw new IOException(reason + "; nothing behind it is read", e);
        }
    }

    private boolean read(Values values, Handover handover, OrderedWork<Unit> work, Intake intake)
            throws IOException, InterruptedException {
        long number = 0;
        boolean more = values.advance();
        while (more && !intake.stopping()) {
            number++;
            if (handover.isDone(number)) {
                values.parser.skipChildren();
            } else {
                Optional<byte[]> article = copied(values.parser);
                long place = number;
                work.give(() -> unit(place, article, intake));
            }
            more = values.advance();
        }
        return !more;
    }

    /** The value at which the parser stands; empty where it is longer than is looked at. */
    private static Optional<byte[]> copied(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = Json.mapper().createGenerator(bytes)) {
            boolean fits = true;
            int depth = deeper(parser.currentToken());
            while (true) {
                if (fits) {
                    copy.copyCurrentEventExact(parser);
                    fits = bytes.size() <= LONGEST;
                }
                if (depth == 0) {
                    copy.flush();
                    return fits ? Optional.of(bytes.toByteArray()) : Optional.empty();
                }
                depth += deeper(parser.nextToken());
            }
        }
    }

    private static int deeper(JsonToken token) {
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
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

    /** The values of a document and, in place of an array on the outermost level, those in it. */
    private static final class Values {
        private final JsonParser parser;
        private boolean inArray;

        Values(JsonParser parser) {
            this.parser = parser;
        }

        /** To the next value; false at the end. */
        boolean advance() throws IOException {
            JsonToken token = parser.nextToken();
            while (token == (inArray ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
                inArray = !inArray;
                token = parser.nextToken();
            }
            return token != null;
        }
    }
}
