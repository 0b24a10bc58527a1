package io.quotewire.processor.event;

import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Spans;
import io.quotewire.streaming.contract.Article;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * What is kept of an article's words, to compare them with those of its next version: a hash of four bytes for the
 * title and for each paragraph. White space makes no difference. Two different texts have the same hash with a
 * probability of 1 in 4,000 million.
 *
 * @param paragraphs in their order; those from the {@link #MOST}th on count as one
 */
public record TextSketch(int title, List<Integer> paragraphs) {
    /** Longer than any news story; it limits what is kept. */
    static final int MOST = 250;

    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);

    /** What white space is hashed as: a blank in the first of two bytes. */
    private static final char SPACE = ' ' << Byte.SIZE;

    public TextSketch {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The sketch of an article's title and body. */
    public static TextSketch of(Article article) {
        String body = Objects.requireNonNullElse(article.body(), "");
        Spans spans = Paragraphs.of(body);
        List<Integer> paragraphs = new ArrayList<>(Math.min(spans.size(), MOST));
        for (int i = 0; i < spans.size() && i < MOST; i++) {
            int end = i == MOST - 1 ? spans.end(spans.size() - 1) : spans.end(i);
            paragraphs.add(hash(body, spans.start(i), end));
        }
        String title = Objects.requireNonNullElse(article.title(), "");
        return new TextSketch(hash(title, 0, title.length()), paragraphs);
    }

    /** Reads what {@link #toBytes} returns. */
    public static TextSketch of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int title = in.getInt();
        List<Integer> paragraphs = new ArrayList<>(in.remaining() / Integer.BYTES);
        while (in.hasRemaining()) {
            paragraphs.add(in.getInt());
        }
        return new TextSketch(title, paragraphs);
    }

    /** Four bytes for each hash, the title's first. */
    public byte[] toBytes() {
        ByteBuffer out =
                ByteBuffer.allocate(Integer.BYTES * (1 + paragraphs.size())).putInt(title);
        paragraphs.forEach(out::putInt);
        return out.array();
    }

    private static int hash(String text, int start, int end) {
        byte[] bytes = new byte[2 * (end - start)];
        int size = 0;
        boolean space = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            if (!isSpace || !space) {
                CHARS.set(bytes, size, isSpace ? SPACE : c);
                size += Character.BYTES;
            }
            space = isSpace;
        }
        // In one call, which uses a CPU instruction.
        CRC32C hash = new CRC32C();
        hash.update(bytes, 0, size);
        return (int) hash.getValue();
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
