package io.quotewire.producer.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the records of a web archive. After damage it continues at the next record or, in a compressed archive, at the
 * next compressed member in which a record begins. Not thread-safe.
 */
public final class ArchiveRecords implements AutoCloseable {
    private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 0x08};
    private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private final byte[] beginning;
    private @Nullable WarcReader reader;
    private long base;
    private long last;
    private long checked = -1;
    private boolean sound;
    private Optional<WarcRecord> pending = Optional.empty();

    /** The next item of the archive. */
    public sealed interface Found {}

    /** A record; it must be read before the next is requested. */
    public record Sound(WarcRecord content) implements Found {}

    /**
     * A damaged place, and where reading continues.
     *
     * @param inLast whether it is within the last record, whose declared end is wrong
     */
    public record Damaged(String reason, boolean inLast) implements Found {}

    private ArchiveRecords(FileChannel file, byte[] beginning) {
        this.file = file;
        this.beginning = beginning;
    }

    /** Opens a file at its beginning. */
    public static ArchiveRecords open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        ByteBuffer start = ByteBuffer.allocate(2);
        file.read(start, 0);
        boolean packed = start.get(0) == MEMBER[0] && start.get(1) == MEMBER[1];
        return new ArchiveRecords(file, packed ? MEMBER : RECORD);
    }

    /** The position in the file at which the last record begins. */
    public long position() {
        return last;
    }

    /**
     * The next record or damaged place; empty at the end.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Optional<Found> next() throws IOException {
        try {
            Optional<WarcRecord> record = pending.isPresent() ? pending : read();
            pending = Optional.empty();
            if (record.isPresent()) {
                check();
            }
            sound = true;
            return record.map(Sound::new);
        } catch (IOException | RuntimeException e) {
            boolean afterSound = sound;
            sound = false;
            return Optional.of(goOn(afterSound, e));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Checks what the reader does not: whether a compressed record is unaltered. */
    private void check() throws IOException {
        if (beginning == MEMBER && last != checked) {
            checked = last;
            if (PackedMember.isAltered(file, last)) {
                sound = false;
                throw new ZipException("the checksum of the packed record is wrong");
            }
        }
    }

    private Optional<WarcRecord> read() throws IOException {
        WarcReader records = reader;
        if (records == null) {
            if (last >= file.size()) {
                return Optional.empty();
            }
            records = at(0);
        }
        Optional<WarcRecord> found = records.next();
        if (found.isPresent()) {
            last = base + records.position();
        }
        return found;
    }

    private WarcReader at(long position) throws IOException {
        file.position(position);
        // A stream that is closed with the reader would close the file.
        WarcReader records = new WarcReader(Channels.newInputStream(file));
        records.setLenient(true);
        reader = records;
        base = position;
        return records;
    }

    /**
     * Continues after a failure. It concerns the next record if a compressed member cannot be unpacked, or if the
     * beginning of a record cannot be read; otherwise the end of the last record is not where it is declared.
     */
    private Damaged goOn(boolean afterSound, Exception reason) throws IOException {
        long at = reader == null ? last : base + reader.position();
        boolean ofNext = !afterSound || (reason instanceof ZipException && at > last);
        long damaged = ofNext ? Math.max(at, last) : last;
        OptionalLong begin = begins(last + 1);
        while (begin.isPresent()) {
            try {
                at(begin.getAsLong());
                pending = read();
                if (pending.isPresent()) {
                    String told = told(damaged, reason) + "; it goes on at byte " + begin.getAsLong();
                    return new Damaged(told, !ofNext);
                }
            } catch (IOException | RuntimeException e) {
                pending = Optional.empty();
                damaged = ofNext ? damaged : begin.getAsLong();
                ofNext = true;
            }
            begin = begins(begin.getAsLong() + 1);
        }
        last = file.size();
        reader = null;
        return new Damaged(told(damaged, reason) + "; nothing behind it can be read", !ofNext);
    }

    private static String told(long damaged, Exception reason) {
        String kind = reason instanceof EOFException
                ? "it ends in the middle of a record"
                : reason.getClass().getSimpleName();
        String why = Objects.requireNonNullElse(reason.getMessage(), kind)
                .lines()
                .findFirst()
                .orElse("");
        // The rest of the message are the bytes at that place, which may be anything.
        int bytes = why.indexOf(": <-- HERE");
        if (reason instanceof NumberFormatException) {
            why = "not a number where one has to be";
        } else if (bytes >= 0) {
            why = why.substring(0, bytes);
        }
        return String.format(Locale.ROOT, "damaged from byte %d on: %s", damaged, why);
    }

    /** The first position, from the given one on, at which a record may begin. */
    private OptionalLong begins(long from) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = from; at < file.size(); at += BLOCK - beginning.length + 1) {
            block.clear();
            int count = file.read(block, at);
            for (int i = 0; i + beginning.length <= count; i++) {
                if (matches(block, i)) {
                    return OptionalLong.of(at + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private boolean matches(ByteBuffer block, int at) {
        int i = 0;
        while (i < beginning.length && block.get(at + i) == beginning[i]) {
            i++;
        }
        return i == beginning.length;
    }
}
