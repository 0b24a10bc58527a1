package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of a known size, called by its path. */
interface FileSource extends ArticleSource {
    Path path();

    /** How large it is as it lies there, packed or not. */
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
