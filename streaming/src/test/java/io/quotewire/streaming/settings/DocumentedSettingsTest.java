package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation of settings: each has its row with its actual default, in tables and within sentences. */
final class DocumentedSettingsTest {
    private static final Map<String, String> DEFAULTS =
            SettingDefinitions.DEFINITIONS.defaultValues().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
    private static final List<Path> PAGES = Stream.of(
                    "README.md",
                    "docs/consuming.md",
                    "docs/correcting.md",
                    "docs/counting.md",
                    "docs/operating.md",
                    "docs/production.md",
                    "docs/scaling.md")
            .map(Path.of("..")::resolve)
            .toList();

    /** Names of settings and their defaults, in a row that is not the table's header. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`[a-z.]+`(?:, `[a-z.]+`)*) \\| ([^|]+) \\|(?!.*\n\\| -)");

    /** The default of a duration, as sentences give it. */
    private static final Pattern TIME = Pattern.compile("`([a-z.]+)` \\((\\d+) ([a-z])[a-z]+");

    @Test
    void defaultsInTablesAreTheActualOnes() {
        Set<String> documented = new HashSet<>();
        for (MatchResult row : found(ROW)) {
            List<String> names = names(row.group(1));
            List<String> values = List.of(row.group(2).strip().split(", ", -1));
            IntStream.range(0, names.size())
                    .filter(at -> DEFAULTS.containsKey(names.get(at)))
                    .forEach(at -> {
                        documented.add(names.get(at));
                        assertThat(values.get(values.size() == names.size() ? at : 0)
                                        .replace("`", ""))
                                .as("%s in %s", names.get(at), row.group())
                                .isIn(written(names.get(at)));
                    });
        }

        assertThat(documented).isEqualTo(DEFAULTS.keySet());
    }

    @Test
    void defaultsInSentencesAreTheActualOnes() {
        List<MatchResult> times = found(TIME).stream()
                .filter(time -> DEFAULTS.containsKey(time.group(1)))
                .toList();

        assertThat(times)
                .isNotEmpty()
                .allSatisfy(time -> assertThat(DEFAULTS)
                        .as(time.group())
                        .containsEntry(time.group(1), time.group(2) + time.group(3)));
    }

    /** "`monitor.topics`, `.groups`" are two with the same prefix. */
    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : cell.replace("`", "").split(", ", -1)) {
            names.add(
                    name.startsWith(".")
                            ? names.get(0).substring(0, names.get(0).indexOf('.')) + name
                            : name);
        }
        return names;
    }

    private static Set<String> written(String name) {
        return switch (name) {
            case SettingDefinitions.STATE_DIR -> Set.of("~/.quotewire/state");
            case SettingDefinitions.METRICS_PORT -> Set.of("the service's own");
            case MonitorDefinitions.TOPICS -> Set.of("those behind the prefix");
            case MonitorDefinitions.SERVICES -> Set.of("those on this machine that answer");
            default -> {
                String value = DEFAULTS.getOrDefault(name, "");
                yield Set.of(value.isEmpty() ? "none" : value);
            }
        };
    }

    private static List<MatchResult> found(Pattern pattern) {
        return PAGES.stream()
                .flatMap(page -> pattern.matcher(read(page)).results())
                .toList();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
