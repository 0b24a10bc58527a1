package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes, members and packages that the documentation names exist: its readers look for them. */
final class WalkedNamesTest {
    private static final Path HOUSE = Path.of("..");
    private static final List<String> PAGES = List.of(
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "docs/contributing-walks.md",
            "docs/correcting.md",
            "docs/counting.md",
            "docs/entities.md",
            "docs/extraction.md",
            "docs/extraction-rules.md",
            "docs/reliability.md",
            "docs/scaling.md");

    /** Names from other projects. */
    private static final Set<String> FOREIGN =
            Set.of("ConfigDef", "NullMarked", "Optional", "System", "TopologyTestDriver");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    /** A name after "-" or ":" is an option: {@code -DtargetClasses}, {@code -XX:TieredStopAtLevel}. */
    private static final Pattern COMPOUND = Pattern.compile("(?<![-:])\\b[A-Z][a-z]+[A-Z]\\w+");
    /** A name alone, with its package before it and its members after it: {@code speaker/Speakers.of}. */
    private static final Pattern NAME =
            Pattern.compile("(?:.*[/.…])??(?:([a-z]\\w*)[/.])?([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(?:\\(\\))?");

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum|@interface)\\s+(\\w+)");

    /** The text of each Java file, by its path. */
    private static final Map<Path, String> SOURCES = sources();

    private static final Set<String> TYPES = SOURCES.values().stream()
            .flatMap(source -> DECLARED.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void classesExist() {
        assertThat(missing(code -> Stream.concat(
                                COMPOUND.matcher(code).results().map(MatchResult::group),
                                names(code).map(name -> name.group(2)))
                        .allMatch(name -> TYPES.contains(name) || FOREIGN.contains(name))))
                .isEmpty();
    }

    @Test
    void membersExist() {
        assertThat(missing(code -> names(code)
                        .filter(name -> !FOREIGN.contains(name.group(2)))
                        .allMatch(name -> Arrays.stream(name.group(3).split("\\.", -1))
                                .filter(member -> !member.isEmpty())
                                .allMatch(member -> has(name.group(2), member)))))
                .isEmpty();
    }

    @Test
    void foldersExist() {
        assertThat(missing(code -> names(code)
                        .filter(name -> name.group(1) != null)
                        .allMatch(name -> SOURCES.keySet().stream()
                                .anyMatch(file -> file.endsWith(Path.of(name.group(1), name.group(2) + ".java"))))))
                .isEmpty();
    }

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new HashMap<>();
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path folder : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.put(file, text(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sources);
    }

    /** The pages' code spans for which the predicate does not hold. */
    private static Set<String> missing(Predicate<String> holds) {
        return PAGES.stream()
                .flatMap(page -> CODE.matcher(text(HOUSE.resolve(page))).results())
                .map(found -> found.group(1))
                .filter(code -> !holds.test(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> names(String code) {
        return Stream.of(NAME.matcher(code)).filter(Matcher::matches).map(found -> found);
    }

    private static boolean has(String type, String member) {
        Pattern word = Pattern.compile("\\b" + member + "\\b");
        return SOURCES.entrySet().stream()
                .filter(source -> source.getKey().endsWith(type + ".java"))
                .anyMatch(source -> word.matcher(source.getValue()).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
