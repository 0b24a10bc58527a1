package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of known size, named by its path. */
interface FileSource extends ArticleSource {
    Path path();

    /** Its size on disk, compressed or not. */
    long bytes();

    @Override
    default String name() {
        return path().toString();
    }

    @Override
    default OptionalLong size() {
        return OptionalLong.of(bytes());
    }
}
