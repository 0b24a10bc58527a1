package io.quotewire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands shown in the documentation are valid, and its links lead somewhere. */
final class DocumentedCommandsTest {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern TYPED = Pattern.compile("(?:bin/|`)quotewire ([a-z][^`\\n|;&#>]*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)\\s#]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void commandsAndTheirOptionsAreKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        CommandLine commands = Manual.commandLine();
        for (Path page : pages()) {
            for (String typed :
                    found(TYPED, read(page)).map(each -> each.group(1)).toList()) {
                CommandLine command = commands;
                for (String word : typed.split("[\\s,.)]+", -1)) {
                    CommandLine below = command.getSubcommands().get(word);
                    if (below == null) {
                        break;
                    }
                    command = below;
                }
                Set<String> known = command.getCommandSpec().optionsMap().keySet();
                if (command.getParent() == null
                        || !found(OPTION, typed).map(MatchResult::group).allMatch(known::contains)) {
                    unknown.add(page + ": " + typed);
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void exitStatusesAreThoseOfTheHelp() {
        String page = read(HOUSE.resolve("README.md")).replace("`", "");

        assertThat(ExitStatus.help())
                .filteredOn(line -> line.matches(" \\d:.*"))
                .hasSize(5)
                .allSatisfy(
                        line -> assertThat(page).contains("| " + line.strip().replaceFirst(":", " | ") + " |"));
    }

    @Test
    void linksLeadToExistingFilesAndHeadings() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (MatchResult link : found(LINK, read(page)).toList()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                if (!Files.exists(target)
                        || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
                    broken.add(page + ": " + link.group());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    /** The anchors that GitHub derives from the page's headings. */
    private static Set<String> anchors(Path page) {
        return found(HEADING, read(page))
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "seeds")) {
            try (Stream<Path> files = Files.list(HOUSE.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
