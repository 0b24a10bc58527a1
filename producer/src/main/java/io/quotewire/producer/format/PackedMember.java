package io.quotewire.producer.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks the checksum of a gzip member in a file, which the archive's reader does not: a damaged byte may leave a text
 * of the same length but with other letters.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952#section-2.3">RFC 1952, member format</a>
 */
final class PackedMember {
    private static final int BLOCK = 1 << 14;
    private static final int TRAILER = 8;
    private static final int FIXED_HEADER = 10;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    /** A longer one, compressed or not, is not the record of a page; it is not read twice. */
    private static final long MOST_PACKED = 16 << 20;

    private static final long MOST_UNPACKED = 64 << 20;

    private PackedMember() {}

    /** Whether the member that begins there can be decompressed to its end but does not match its checksum. */
    static boolean isAltered(FileChannel file, long at) throws IOException {
        ByteBuffer block = block(file, at, BLOCK);
        int header = headerLength(block);
        if (header < 0) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try {
            CRC32 checksum = new CRC32();
            inflater.setInput(block.position(header));
            long next = at + block.limit();
            byte[] unpacked = new byte[BLOCK];
            while (!inflater.finished()) {
                int count = inflater.inflate(unpacked);
                checksum.update(unpacked, 0, count);
                if (count == 0 && inflater.needsInput()) {
                    ByteBuffer more = block(file, next, BLOCK);
                    next += more.limit();
                    inflater.setInput(more);
                    if (!more.hasRemaining() || next - at > MOST_PACKED) {
                        return false;
                    }
                } else if ((count == 0 && !inflater.finished()) || inflater.getBytesWritten() > MOST_UNPACKED) {
                    return false;
                }
            }
            ByteBuffer trailer = block(file, at + header + inflater.getBytesRead(), TRAILER);
            return trailer.limit() == TRAILER
                    && trailer.order(ByteOrder.LITTLE_ENDIAN).getInt(0) != (int) checksum.getValue();
        } catch (DataFormatException e) {
            // The archive's reader reports this itself.
            return false;
        } finally {
            inflater.end();
        }
    }

    /** The length of the header; less than 0 if none begins here, or it is longer than a block. */
    private static int headerLength(ByteBuffer block) {
        if (block.limit() < FIXED_HEADER || block.get(0) != 0x1F || block.get(1) != (byte) 0x8B) {
            return -1;
        }
        int flags = block.get(3);
        int at = FIXED_HEADER;
        if ((flags & HAS_EXTRA) != 0 && at + 2 <= block.limit()) {
            at += 2 + (block.order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF);
        }
        at = (flags & HAS_NAME) == 0 ? at : behindText(block, at);
        at = (flags & HAS_COMMENT) == 0 ? at : behindText(block, at);
        at = (flags & HAS_CHECKSUM) == 0 ? at : at + 2;
        return at < block.limit() ? at : -1;
    }

    private static int behindText(ByteBuffer block, int from) {
        int at = from;
        while (at < block.limit() && block.get(at) != 0) {
            at++;
        }
        return at + 1;
    }

    private static ByteBuffer block(FileChannel file, long at, int most) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(most);
        while (block.hasRemaining() && file.read(block, at + block.position()) > 0) {
            // a file gives as much as it likes at a time
        }
        return block.flip();
    }
}
