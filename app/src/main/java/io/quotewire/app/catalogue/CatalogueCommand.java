package io.quotewire.app.catalogue;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.app.terminal.Table;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.streaming.catalogue.CatalogueFile;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire catalogue}: add, remove, list. */
@Command(
        name = "catalogue",
        description = {
            "Known entities: running processors learn them within seconds, without a restart.",
            "",
            "Articles are published anew, with the entities' names and ids, as they come again."
        })
public final class CatalogueCommand {
    /** The most invalid lines reported one by one. */
    private static final int NAMED = 50;

    private final Console console;

    public CatalogueCommand(Console console) {
        this.console = console;
    }

    /** Writes the entities of a file to the topic. */
    @Command(
            name = "add",
            description = {
                "Adds the entities of a file, or replaces those of the same ids.",
                "",
                "Invalid lines are reported and skipped, exit status 1; with --replace nothing is done then."
            })
    int add(
            @Mixin SettingsOptions options,
            @Parameters(
                            paramLabel = "FILE",
                            description =
                                    "JSON lines of @|bold {\"id\", \"name\", \"type\", \"aliases\", \"context\"}|@;"
                                            + " - for standard input.")
                    String file,
            @Option(names = "--replace", description = "Remove whatever the file does not have.") boolean replace)
            throws InterruptedException {
        CatalogueFile read = read(file);
        read.problems().stream().limit(NAMED).forEach(problem -> say(file + ", " + problem));
        if (read.problems().size() > NAMED) {
            say(String.format(
                    Locale.ROOT, "and %,d more invalid lines", read.problems().size() - NAMED));
        }
        if (replace && !read.problems().isEmpty()) {
            throw new CommandException(ExitStatus.PARTLY, "nothing was replaced: correct " + file + " first");
        }
        if (console.gotNothing(file, read.entries().size() + read.problems().size())) {
            return ExitStatus.PARTLY;
        }
        CatalogueTopic topic = CatalogueTopic.reach(options.load());
        topic.add(read.entries());
        PrintWriter out = console.writer();
        out.println(counted(read.entries().size()) + " added to " + topic.name());
        if (replace) {
            Set<String> others = new TreeSet<>(topic.current().keySet());
            read.entries().forEach(entry -> others.remove(CatalogueRecord.key(entry.id())));
            topic.remove(others);
            out.println(counted(others.size()) + " removed");
        }
        return read.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** Removes entities from the topic. */
    @Command(name = "remove", description = "Removes entities; unknown ids are reported, exit status 1.")
    int remove(
            @Mixin SettingsOptions options,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'catalogue list' shows them.")
                    List<String> ids)
            throws InterruptedException {
        CatalogueTopic topic = CatalogueTopic.reach(options.load());
        Set<String> current = topic.current().keySet();
        List<String> missing = ids.stream()
                .filter(id -> !current.contains(CatalogueRecord.key(id)))
                .toList();
        missing.forEach(id -> say("no entity '" + id + "' on " + topic.name()));
        List<String> present =
                ids.stream().filter(id -> !missing.contains(id)).distinct().toList();
        topic.remove(present);
        console.writer().println(counted(present.size()) + " removed from " + topic.name());
        return missing.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    /** Lists the entities on the topic. */
    @Command(
            name = "list",
            description = "Shows the entities on the topic; invalid records are reported, exit status 1.")
    int list(
            @Mixin SettingsOptions options,
            @Option(names = "--json", description = "One JSON object per line, as 'catalogue add' takes them.")
                    boolean json)
            throws InterruptedException {
        List<CatalogueEntry> entries = new ArrayList<>();
        boolean clean = true;
        for (Map.Entry<String, byte[]> record :
                CatalogueTopic.reach(options.load()).current().entrySet()) {
            try {
                entries.add(CatalogueRecord.read(record.getKey().getBytes(StandardCharsets.UTF_8), record.getValue()));
            } catch (IOException e) {
                say("not a valid entity under the key '" + record.getKey() + "': " + e.getMessage());
                clean = false;
            }
        }
        PrintWriter out = console.writer();
        lines(entries, json).forEach(out::println);
        return clean ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private List<String> lines(List<CatalogueEntry> entries, boolean json) {
        if (json) {
            return entries.stream()
                    .map(entry -> new String(CatalogueRecord.write(entry), StandardCharsets.UTF_8))
                    .toList();
        }
        if (entries.isEmpty()) {
            return List.of("no entities but those that quotewire includes");
        }
        Table table = new Table("ID", "TYPE", "NAME", "ALIASES", "CONTEXT");
        entries.forEach(entry -> table.row(
                entry.id(),
                entry.type().name().toLowerCase(Locale.ROOT),
                entry.name(),
                entry.aliases().stream().collect(Collectors.joining("; ")),
                String.join(" ", entry.context())));
        return table.lines(console.tableWidth());
    }

    private CatalogueFile read(String file) {
        try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            return CatalogueFile.read(in);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitStatus.USAGE, "no file " + file, e);
        } catch (IOException e) {
            throw CommandException.unreadable(ExitStatus.USAGE, file, e);
        }
    }

    private void say(String message) {
        console.err().println("quotewire: " + message);
    }

    private static String counted(int entities) {
        return String.format(Locale.ROOT, "%,d %s", entities, entities == 1 ? "entity" : "entities");
    }
}
