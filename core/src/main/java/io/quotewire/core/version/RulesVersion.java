package io.quotewire.core.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library's rules: the {@link SourceHash} that the build stored beside the classes. */
public final class RulesVersion {
    private static final String FILE = "rules.version";

    private RulesVersion() {}

    /**
     * Twelve hexadecimal digits, which differ for different sources and data files.
     *
     * @throws IllegalStateException if the classes were not built by Maven
     */
    public static String current() {
        try (InputStream in = RulesVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is not on the class path: build with Maven, which makes it (mvn process-classes)");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
