package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md and the walks name as a class is one: a reader who follows them looks for it. */
final class WalkedNamesTest {
    private static final Path HOUSE = Path.of("..");
    private static final List<String> PAGES = List.of("ARCHITECTURE.md", "docs/contributing-walks.md");

    /** Of other houses. */
    private static final Set<String> FOREIGN = Set.of("ConfigDef");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z]+[A-Z]\\w+");

    @Test
    void areClassesOfThisHouse() throws IOException {
        Set<String> classes = classes();
        Set<String> missing = new TreeSet<>();
        for (String page : PAGES) {
            found(CODE, Files.readString(HOUSE.resolve(page)))
                    .flatMap(code -> found(CLASS, code.group(1)))
                    .map(MatchResult::group)
                    .filter(name -> !classes.contains(name) && !FOREIGN.contains(name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(WalkedNamesTest::sources)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
