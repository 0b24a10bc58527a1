package io.quotewire.benchmarks.pipeline.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A build to be run, with its settings.
 *
 * @param home the folder of its sources
 * @param settings of its services
 * @param javaOptions of their processes
 */
public record Variant(Path home, Map<String, String> settings, String javaOptions) {
    private static final String JAVA_OPTION = "-";

    public Variant {
        settings = Map.copyOf(settings);
    }

    /** This build, with these settings. */
    public static Variant with(Map<String, String> settings) {
        return new Variant(Launcher.HOME, settings, "");
    }

    /**
     * Parses comma-separated words: the first is the folder, or empty for this build; the others are Java options if
     * they begin with a hyphen, otherwise settings, as {@code ,kafka.commit.interval.ms=250,-Xmx512m}.
     */
    public static Variant of(String words) {
        String[] all = words.split(",", -1);
        Map<String, String> settings = new TreeMap<>();
        StringBuilder java = new StringBuilder();
        for (int i = 1; i < all.length; i++) {
            if (all[i].startsWith(JAVA_OPTION)) {
                java.append(' ').append(all[i]);
            } else {
                String[] setting = all[i].split("=", 2);
                settings.put(setting[0], setting[1]);
            }
        }
        return new Variant(
                all[0].isEmpty() ? Launcher.HOME : Path.of(all[0]),
                settings,
                java.toString().strip());
    }
}
