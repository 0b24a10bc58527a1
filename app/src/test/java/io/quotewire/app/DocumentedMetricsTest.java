package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operations page documents every metric and every alert; alerts and dashboards use no other metrics. */
final class DocumentedMetricsTest {
    private static final Path HOUSE = Path.of("..");
    private static final String PAGE = text(HOUSE.resolve("docs/operating.md"));

    /** The name as given to Micrometer, or as Prometheus shows it. */
    private static final Pattern REGISTERED = Pattern.compile("\"((?:quotewire|kafka)[._][a-z._]+)\"");

    private static final Pattern NAMED = Pattern.compile("\\bquotewire_[a-z_]+");

    /** The suffixes that Prometheus names add to the registered ones. */
    private static final Pattern ENDING = Pattern.compile("(?:_total|_seconds)?(?:_bucket|_count|_sum)?$");

    @Test
    void everyMetricIsDocumented() throws IOException {
        Set<String> named = stems(PAGE);

        assertThat(registered().stream().filter(name -> name.startsWith("quotewire_") && !named.contains(name)))
                .isEmpty();
    }

    @Test
    void documentedMetricsExist() throws IOException {
        Set<String> asked = stems(PAGE);
        for (Path file : files(HOUSE.resolve("monitoring"))) {
            asked.addAll(stems(text(file)));
        }
        asked.removeAll(registered());

        assertThat(asked).isEmpty();
    }

    @Test
    void everyAlertIsDocumented() {
        assertThat(found(Pattern.compile("alert: (\\w+)"), text(HOUSE.resolve("monitoring/alerts.yml"))))
                .isNotEmpty()
                .isEqualTo(found(Pattern.compile("(?m)^#### (\\w+)$"), PAGE));
    }

    private static Set<String> registered() throws IOException {
        Set<String> registered = new TreeSet<>();
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                for (Path file : files(sources)) {
                    String source = text(file);
                    if (source.contains("import io.micrometer.") || source.contains("import io.prometheus.")) {
                        found(REGISTERED, source).forEach(name -> registered.add(stem(name.replace('.', '_'))));
                    }
                }
            }
        }
        return registered;
    }

    private static Set<String> stems(String text) {
        return NAMED.matcher(text)
                .results()
                .map(named -> stem(named.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
