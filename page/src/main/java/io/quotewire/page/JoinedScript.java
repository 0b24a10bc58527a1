package io.quotewire.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the page's modules into one script, since over HTTP/1.1 a phone waits half a second for each round of files
 * that it requests. A module becomes a function that returns its exports, placed after those that it imports. Only the
 * forms of import and export that the page's modules use are supported; any other is refused. Pure functions.
 */
final class JoinedScript {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:\\* as (\\w+)|(\\{ [\\w, ]+ })) from '\\./([a-z]+)\\.js';$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:(?:async )?function|class|const) (\\w+))");
    private static final Pattern NOT_KNOWN = Pattern.compile("(?m)^(?:import|export)\\b.*|import\\(.*|</script.*");

    private final UnaryOperator<String> sources;
    private final Set<String> joined = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final StringBuilder script = new StringBuilder();

    private JoinedScript(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * Joins a module and all that it imports, directly or indirectly.
     *
     * @param sources a module's text, by its name without {@code .js}
     * @throws IllegalStateException if modules import each other, or one uses an unsupported form
     */
    static String of(String main, UnaryOperator<String> sources) {
        JoinedScript all = new JoinedScript(sources);
        all.add(main);
        return all.script.toString();
    }

    private void add(String name) {
        if (joined.contains(name)) {
            return;
        }
        if (!begun.add(name)) {
            throw new IllegalStateException("modules of the page import each other: " + begun);
        }
        String source = sources.apply(name);
        IMPORT.matcher(source).results().forEach(found -> add(found.group(3)));
        String imported = IMPORT.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement("const "
                        + (found.group(1) == null ? found.group(2) : found.group(1))
                        + " = $"
                        + found.group(3)
                        + ';'));
        StringJoiner exports = new StringJoiner(", ", "return { ", " };");
        EXPORT.matcher(source).results().forEach(found -> exports.add(found.group(1)));
        String body = EXPORT.matcher(imported).replaceAll("");
        Matcher unknown = NOT_KNOWN.matcher(body);
        if (unknown.find()) {
            throw new IllegalStateException(name + ".js is written in a way that cannot be joined: " + unknown.group());
        }
        script.append("const $").append(name).append(" = (() => {\n").append(body);
        script.append(exports).append("\n})();\n");
        joined.add(name);
    }
}
