package io.quotewire.app.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.terminal.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quotewire ask}: who is quoted most, what somebody said, what an article contains. */
@Command(
        name = "ask",
        description = {
            "Asks a sink's API: who is quoted most, or more than usual, what somebody said, what an article quotes.",
            "Start one with 'quotewire count --api'."
        })
public final class AskCommand {
    private static final String TOTAL = "total";

    private final Console console;

    public AskCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "top",
            description = {
                "The most quoted speakers, the most mentioned entities, who speaks most about whom (pairs), the"
                        + " publishers with the most articles; the sayings in the most stories, the stories in the most"
                        + " articles.",
                "For example: ask top speakers today"
            })
    int top(
            @Mixin AskOptions options,
            @Mixin ListOptions list,
            @Parameters(paramLabel = "KIND", description = "speakers, entities, pairs, publishers, sayings or stories.")
                    String kind,
            @Parameters(
                            paramLabel = "WINDOW",
                            arity = "0..1",
                            defaultValue = TOTAL,
                            description = "today, yesterday, a day such as 2026-11-25, or total; days are UTC.")
                    String window,
            @Option(names = "--publisher", paramLabel = "NAME", description = "Only in its articles.") @Nullable
                    String publisher,
            @Option(names = "--speaker", paramLabel = "NAME", description = "Of pairs, only this speaker's.") @Nullable
                    String speaker,
            @Option(names = "--about", paramLabel = "NAME", description = "Of pairs, only those about this.") @Nullable
                    String about)
            throws InterruptedException {
        Map<String, Optional<?>> parameters = new LinkedHashMap<>();
        parameters.put("window", Optional.of(window));
        parameters.put("publisher", Optional.ofNullable(publisher));
        parameters.put("speaker", Optional.ofNullable(speaker));
        parameters.put("about", Optional.ofNullable(about));
        list.addTo(parameters);
        return show(
                options,
                ApiClient.path("top", known(kind, "speakers", "entities", "pairs", "publishers", "sayings", "stories")),
                parameters,
                answer -> answer.path("items").isEmpty() && !window.equals(TOTAL)
                        ? List.of("nothing in the articles of " + window + "; '" + TOTAL + "' counts all articles")
                        : tables().counts(answer));
    }

    @Command(
            name = "trending",
            description = {
                "Who and what is in more articles than usual: its share of all articles compared with that of the seven"
                        + " days before.",
                "For example: ask trending entities hour"
            })
    int trending(
            @Mixin AskOptions options,
            @Mixin ListOptions list,
            @Parameters(paramLabel = "KIND", description = "speakers, entities or pairs.") String kind,
            @Parameters(
                            paramLabel = "WINDOW",
                            arity = "0..1",
                            defaultValue = "today",
                            description = "hour, last-hour, today, yesterday, a day as 2026-11-25 or an hour as"
                                    + " 2026-11-25T14; in UTC.")
                    String window)
            throws InterruptedException {
        Map<String, Optional<?>> parameters = new LinkedHashMap<>();
        parameters.put("window", Optional.of(window));
        list.addTo(parameters);
        return show(
                options,
                ApiClient.path("trending", known(kind, "speakers", "entities", "pairs")),
                parameters,
                answer -> TrendTable.lines(answer, console.tableWidth()));
    }

    @Command(
            name = "speaker",
            description = "One speaker: quotes by day, the latest, about whom, and who speaks about them.")
    int speaker(
            @Mixin AskOptions options,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "The whole name, in any case.")
                    List<String> name)
            throws InterruptedException {
        return show(options, ApiClient.path("speakers", String.join(" ", name)), Map.of(), tables()::name);
    }

    @Command(name = "entity", description = "One entity: mentions by day, the latest quotes about it, whose they are.")
    int entity(
            @Mixin AskOptions options,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "The whole name, in any case.")
                    List<String> name)
            throws InterruptedException {
        return show(options, ApiClient.path("entities", String.join(" ", name)), Map.of(), tables()::name);
    }

    @Command(name = "article", description = "The current quotes of an article.")
    int article(
            @Mixin AskOptions options,
            @Mixin IdsOption ids,
            @Parameters(paramLabel = "ID", description = "The article's id.") String id)
            throws InterruptedException {
        return show(
                options, "/articles", Map.of("id", Optional.of(id)), answer -> tables().article(answer, ids.shown()));
    }

    @Command(
            name = "saying",
            description = {
                "Words that were said: where they first stood, in how many articles, to whom they are attributed.",
                "Case, marks and spacing make no difference."
            })
    int saying(
            @Mixin AskOptions options,
            @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All words of the quote, six or more.")
                    List<String> words)
            throws InterruptedException {
        return show(options, "/sayings", Map.of("text", Optional.of(String.join(" ", words))), tables()::saying);
    }

    @Command(name = "story", description = "The articles that tell the same text, earliest first.")
    int story(
            @Mixin AskOptions options,
            @Parameters(paramLabel = "ID", description = "The story's id, as 'top stories' shows it.") String id)
            throws InterruptedException {
        return show(options, "/stories", Map.of("id", Optional.of(id)), tables()::story);
    }

    @Command(name = "quotes", description = "Current quotes, those of the latest article first.")
    int quotes(@Mixin AskOptions options, @Mixin QuoteSelection selection, @Mixin IdsOption ids)
            throws InterruptedException {
        ApiClient client = options.client(console.err());
        JsonNode answer = options.json()
                ? client.get(QuotePages.PATH, selection.parameters())
                : QuotePages.read(client, selection.parameters(), selection.limit());
        return print(options, answer, page -> tables().currentQuotes(page, ids.shown(), selection.hasName()));
    }

    /** @throws CommandException if the kind is none of these */
    private static String known(String kind, String... kinds) {
        if (!List.of(kinds).contains(kind)) {
            throw new CommandException(ExitStatus.USAGE, "'" + kind + "' is not one of " + String.join(", ", kinds));
        }
        return kind;
    }

    private int show(
            AskOptions options,
            String path,
            Map<String, ? extends Optional<?>> parameters,
            Function<JsonNode, List<String>> lines)
            throws InterruptedException {
        return print(options, options.client(console.err()).get(path, parameters), lines);
    }

    private int print(AskOptions options, JsonNode answer, Function<JsonNode, List<String>> lines) {
        if (options.json()) {
            console.writer().println(answer);
        } else {
            lines.apply(answer).forEach(console.writer()::println);
        }
        return ExitStatus.DONE;
    }

    private AnswerTables tables() {
        return new AnswerTables(console.width(), console.tableWidth(), new Style(console.colour()));
    }
}
