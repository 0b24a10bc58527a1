package io.quotewire.faults.skew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Another release's sources, built: {@code mvn package -DskipTests} there.
 *
 * @param classpath of all that it consists of
 */
public record EarlierRelease(String classpath) {
    /** @throws IOException where nothing is built there */
    public static EarlierRelease in(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().resolve("app").resolve("target");
        Path libraries = target.resolve("classpath");
        if (!Files.isRegularFile(libraries)) {
            throw new IOException(folder + " holds no built release: run 'mvn package -DskipTests' there");
        }
        return new EarlierRelease(
                target.resolve("classes") + ":" + Files.readString(libraries).strip());
    }
}
