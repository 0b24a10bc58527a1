package io.quotewire.producer.file;

import io.quotewire.producer.format.Compression;
import io.quotewire.producer.intake.Intake;
import io.quotewire.streaming.contract.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is one article, with its path as its id unless it has one of its own. */
record WholeFile(Path path, Reading reading, long bytes) implements FileSource {
    /** A text file larger than this is not an article. */
    private static final int LARGEST = 16 * 1024 * 1024;

    /** Converts its bytes into the article. */
    @FunctionalInterface
    interface Reading {
        Article article(String id, byte[] bytes) throws IOException;
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        byte[] content = content(path);
        intake.advance(bytes);
        intake.take(reading.article(id(path), content), name());
    }

    /** The id of an article that is a whole file. */
    static String id(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    /** The whole file, decompressed. */
    static byte[] content(Path path) throws IOException {
        byte[] content = beginning(path, LARGEST + 1);
        if (content.length > LARGEST) {
            throw new IOException("too large for one article: more than " + LARGEST + " bytes");
        }
        return content;
    }

    /** At most this many bytes of a file, decompressed. */
    static byte[] beginning(Path path, int most) throws IOException {
        try (InputStream in = Compression.opened(new BufferedInputStream(Files.newInputStream(path)))) {
            return in.readNBytes(most);
        }
    }
}
