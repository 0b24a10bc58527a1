package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No Java file of any module, tests included, has more than 250 lines, and no line more than 120 characters: a longer
 * file holds two ideas and is split. Text blocks are no exception; so far none has needed to be.
 */
final class SourceSizeTest {
    private static final Path HOUSE = Path.of("..");
    private static final int MOST_LINES = 250;
    private static final int MOST_CHARACTERS = 120;

    @Test
    void filesAndLinesAreNotTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > MOST_LINES) {
                tooLong.add(HOUSE.relativize(file) + ": " + lines.size() + " lines");
            }
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                int characters = text.codePointCount(0, text.length());
                if (characters > MOST_CHARACTERS) {
                    tooLong.add(HOUSE.relativize(file) + ":" + (line + 1) + ": " + characters + " characters");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void allModulesAreChecked() throws IOException {
        assertThat(sources())
                .extracting(file -> HOUSE.relativize(file).getName(0).toString())
                .contains(
                        "core",
                        "streaming",
                        "producer",
                        "processor",
                        "sink",
                        "api",
                        "monitor",
                        "page",
                        "app",
                        "faults");
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path module : modules.filter(each -> Files.isRegularFile(each.resolve("pom.xml")))
                    .toList()) {
                if (Files.isDirectory(module.resolve("src"))) {
                    try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                        sources.addAll(files.filter(each -> each.toString().endsWith(".java"))
                                .toList());
                    }
                }
            }
        }
        return sources;
    }
}
