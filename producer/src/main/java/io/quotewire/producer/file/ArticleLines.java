package io.quotewire.producer.file;

import io.quotewire.producer.format.Compression;
import io.quotewire.producer.format.CountedInput;
import io.quotewire.producer.format.JsonLayout;
import io.quotewire.producer.format.JsonLinesInput;
import io.quotewire.producer.format.LineReader;
import io.quotewire.producer.intake.ArticleSource;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Articles from a file or stream, one per line. An invalid line is refused by its number, and reading continues. */
public final class ArticleLines implements ArticleSource {
    /** The maximum length of a line, in bytes: well above what the sender accepts. */
    static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int BLOCKS_AHEAD = 4;

    private final String name;
    private final OptionalLong size;
    private final Opening opening;
    private final Progress progress;
    private final ArticleJson json;
    private volatile @Nullable CountedInput input;

    /** Opens the stream when it is to be read. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    private ArticleLines(String name, OptionalLong size, Opening opening, Progress progress, ArticleJson json) {
        this.name = name;
        this.size = size;
        this.opening = opening;
        this.progress = progress;
        this.json = json;
    }

    /** Lines of a stream, such as standard input. */
    public static ArticleLines of(String name, Opening opening, ArticleJson json) {
        return new ArticleLines(name, OptionalLong.empty(), opening, Progress.none(), json);
    }

    /** Lines of a file; an interrupted import continues where it stopped. */
    static ArticleLines of(Path file, Checkpoints checkpoints, ArticleJson json) throws IOException {
        return new ArticleLines(
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
    public boolean awaitsInput() {
        CountedInput open = input;
        return open != null && open.isReading();
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        Handover handover = new Handover(name, progress, intake);
        try (CountedInput counted = new CountedInput(opening.open(), intake::advance);
                BufferedInputStream stored = new BufferedInputStream(counted, 1 << 16);
                InputStream in = Compression.opened(stored);
                OrderedWork<List<Unit>> work = new OrderedWork<>(BLOCKS_AHEAD, units -> take(units, handover))) {
            input = counted;
            handover.opened();
            LineReader lines = new LineReader(whole(JsonLinesInput.checked(in), in != stored), LONGEST_LINE);
            boolean atEnd = work.takingAll(() -> read(lines, handover, work, intake));
            handover.end(atEnd);
        }
    }

    /** Reported once, if each of its lines would be refused. */
    private InputStream whole(InputStream in, boolean isPacked) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!isPacked && !Compression.unpacked(lower).equals(lower) && !JsonLayout.begins(in)) {
            throw new IOException("neither gzip nor zstd, as its name says, nor lines of JSON");
        }
        if (JsonLayout.runsOverLines(in)) {
            throw new IOException(
                    "an array, or an object that runs over lines, where each line is one object: jq -c '.[]'"
                            + " makes lines of an array, jq -c . of objects; a .json file may hold them as they are");
        }
        return in;
    }

    private boolean read(LineReader lines, Handover handover, OrderedWork<List<Unit>> work, Intake intake)
            throws IOException, InterruptedException {
        Block block = new Block();
        try {
            long number = 0;
            while (!intake.stopping()) {
                if (!lines.advance()) {
                    return true;
                }
                number++;
                if (!handover.isDone(number)) {
                    block.add(number, lines);
                }
                boolean waits = !lines.ready();
                if (block.isFull() || waits) {
                    Block full = block;
                    block = new Block();
                    work.give(() -> full.read(json, intake));
                }
                if (waits) {
                    work.takeAll();
                }
            }
            return false;
        } finally {
            Block rest = block;
            work.give(() -> rest.read(json, intake));
        }
    }

    private static void take(List<Unit> units, Handover handover) throws IOException, InterruptedException {
        for (Unit unit : units) {
            handover.take(unit);
        }
    }

    /** Consecutive lines, enough to be worth a task. */
    private static final class Block {
        private static final int LINES = 256;
        private static final int BYTES = 256 * 1024;

        private final List<Line> lines = new ArrayList<>();
        private int bytes;

        /** @param json empty if the line is too long */
        private record Line(long number, Optional<byte[]> json) {}

        void add(long number, LineReader line) {
            if (line.tooLong()) {
                lines.add(new Line(number, Optional.empty()));
            } else {
                lines.add(new Line(number, Optional.of(Arrays.copyOf(line.bytes(), line.length()))));
                bytes += line.length();
            }
        }

        boolean isFull() {
            return lines.size() >= LINES || bytes >= BYTES;
        }

        List<Unit> read(ArticleJson json, Intake intake) {
            List<Unit> units = new ArrayList<>(lines.size());
            lines.forEach(line -> units.add(unit(line, json, intake)));
            return units;
        }

        private static Unit unit(Line line, ArticleJson json, Intake intake) {
            if (line.json().isEmpty()) {
                return Unit.refused(line.number(), "longer than " + LONGEST_LINE + " bytes");
            }
            byte[] bytes = line.json().get();
            if (isBlank(bytes)) {
                return Unit.nothing(line.number());
            }
            try {
                ReadArticle read = json.read(bytes, bytes.length);
                return Unit.of(line.number(), intake.prepare(read.article()), read.oddities());
            } catch (PassedOverException e) {
                return Unit.passedOver(line.number(), e.reason());
            } catch (BadArticleException e) {
                return Unit.refused(line.number(), e.reason());
            }
        }

        private static boolean isBlank(byte[] line) {
            for (byte b : line) {
                if (b > ' ' || b < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
