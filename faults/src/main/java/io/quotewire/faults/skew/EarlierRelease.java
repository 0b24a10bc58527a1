package io.quotewire.faults.skew;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Another release, built from its sources by {@code mvn package -DskipTests}.
 *
 * @param classpath its complete class path
 */
record EarlierRelease(String classpath) {
    /**
     * @throws IOException if nothing has been built there
     */
    static EarlierRelease in(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().resolve("app").resolve("target");
        Path libraries = target.resolve("classpath");
        if (!Files.isRegularFile(libraries)) {
            throw new IOException(folder + " holds no built release: run 'mvn package -DskipTests' there");
        }
        return new EarlierRelease(
                target.resolve("classes") + ":" + Files.readString(libraries).strip());
    }
}
