package io.quotewire.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which class refers to which in its source, leaving out comments and string literals. Unlike bytecode, in which the
 * compiler has inlined constants, the source shows whose constants a class uses.
 */
final class SourceGraph {
    private static final Pattern NO_CODE = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\""
            + "|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z][\\w.]*?)\\.([A-Z]\\w*)(?:\\.\\w+)*;", Pattern.MULTILINE);
    private static final Pattern INNER = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");

    private final Map<String, Set<String>> uses = new TreeMap<>();

    /**
     * The graph of these sources.
     *
     * @param sources by fully qualified class name
     */
    SourceGraph(Map<String, String> sources) {
        sources.forEach((name, source) -> uses.put(name, uses(name, source, sources.keySet())));
    }

    /** The graph of the modules' main sources. */
    static SourceGraph of(Path house) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> modules = Files.list(house)) {
            for (Path module : modules.map(one -> one.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                read(module, sources);
            }
        }
        return new SourceGraph(sources);
    }

    private static void read(Path module, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .forEach(file -> {
                        String path = module.relativize(file).toString();
                        sources.put(
                                path.substring(0, path.length() - ".java".length())
                                        .replace(file.getFileSystem().getSeparator(), "."),
                                text(file));
                    });
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes in cycles and between cycles, each with those of them that it uses; empty if there are none. */
    Map<String, Set<String>> circlesOfClasses() {
        return circles(uses);
    }

    Map<String, Set<String>> circlesOfPackages() {
        Map<String, Set<String>> packages = new TreeMap<>();
        uses.forEach((name, used) -> {
            Set<String> others = packages.computeIfAbsent(packageOf(name), any -> new TreeSet<>());
            used.stream()
                    .map(SourceGraph::packageOf)
                    .filter(other -> !other.equals(packageOf(name)))
                    .forEach(others::add);
        });
        return circles(packages);
    }

    private static Set<String> uses(String name, String source, Set<String> all) {
        String code = NO_CODE.matcher(source).replaceAll(" ");
        String own = PACKAGE.matcher(code)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        Map<String, String> known = new HashMap<>();
        IMPORT.matcher(code)
                .results()
                .forEach(found -> known.put(lastName(found), found.group(1) + "." + found.group(2)));
        Set<String> within =
                INNER.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        String body = code.replaceAll("(?m)^import .*$", "");
        return NAME.matcher(body)
                .results()
                .map(MatchResult::group)
                .filter(word -> !within.contains(word))
                .map(word -> known.getOrDefault(word, own + "." + word))
                .filter(used -> all.contains(used) && !used.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lastName(MatchResult imported) {
        String whole = imported.group();
        return whole.substring(whole.lastIndexOf('.') + 1, whole.length() - 1);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** A class that uses none of the rest, or that none of the rest uses, is in no cycle. */
    private static Map<String, Set<String>> circles(Map<String, Set<String>> graph) {
        Map<String, Set<String>> left = new TreeMap<>();
        graph.forEach((name, used) -> left.put(name, new TreeSet<>(used)));
        for (boolean changed = true; changed; ) {
            Set<String> used =
                    left.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
            Set<String> gone = new HashSet<>();
            left.forEach((name, uses) -> {
                if (uses.isEmpty() || !used.contains(name)) {
                    gone.add(name);
                }
            });
            changed = left.keySet().removeAll(gone);
            left.values().forEach(uses -> uses.removeAll(gone));
        }
        return left;
    }
}
