package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.query.TimeRange;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of one speaker or entity, as JSON. */
final class NamePage {
    /** The length of each list. */
    private static final int SOME = 10;

    /** The number of similar names that an error lists. */
    private static final int FEW = 5;

    /** The number of frequent names among which it looks for them: each instance is asked for as many. */
    private static final int FREQUENT = 200;

    /** Shorter ones are part of too many names. */
    private static final int SHORTEST_PART = 3;

    private final Instances instances;
    private final LocalDate since;

    /** @param since the day since which the articles were published whose quotes are kept */
    NamePage(Instances instances, LocalDate since) {
        this.instances = instances;
        this.since = since;
    }

    /**
     * Counts by day, the latest quotes of a speaker or about an entity, whom it speaks about, and who speaks about it.
     *
     * @param kind speaker or entity
     */
    JsonNode of(String name, Kind kind) {
        Question.History history = new Question.History(kind, name, Optional.empty(), Question.MOST);
        List<Count> windows = instances.counts(history).items();
        QuoteFilter latest = kind == Kind.SPEAKER ? bySpeaker(name, !windows.isEmpty()) : about(name);
        ObjectNode quotes = Pages.page(instances
                .quotes(new Question.Quotes(latest, TimeRange.ANY, Optional.empty(), SOME))
                .items());
        if (windows.isEmpty() && quotes.path("items").isEmpty()) {
            throw Problem.notFound("nothing is known of '" + name + "'" + similar(name, kind));
        }
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("name", windows.isEmpty() ? name : windows.get(0).name());
        ArrayNode total = page.putArray("total");
        ArrayNode days = page.putArray("days");
        for (Count count : windows) {
            (count.window().equals(Count.TOTAL) ? total : days).add(Pages.listed(count));
        }
        Pages.before(history, windows).ifPresent(path -> page.put("next", path));
        page.put(Pages.SINCE, since.toString());
        page.set("latest", quotes.path("items"));
        page.set("on", pairs(Optional.of(name), Optional.empty()));
        page.set("by", pairs(Optional.empty(), Optional.of(name)));
        return page;
    }

    /** Frequent names that contain this one, for whoever knows only a part. */
    private String similar(String name, Kind kind) {
        String inFull = "; names are asked for in full";
        if (name.length() < SHORTEST_PART) {
            return inFull;
        }
        String part = name.toLowerCase(Locale.ROOT);
        String similar = instances
                .counts(new Question.Top(
                        kind, Count.TOTAL, Optional.empty(), Optional.empty(), Optional.empty(), FREQUENT))
                .items()
                .stream()
                .map(Count::name)
                .filter(known -> known.toLowerCase(Locale.ROOT).contains(part))
                .distinct()
                .limit(FEW)
                .map(known -> "'" + known + "'")
                .collect(Collectors.joining(", "));
        return similar.isEmpty() ? inFull : inFull + ", as " + similar;
    }

    private ArrayNode pairs(Optional<String> speaker, Optional<String> about) {
        ArrayNode pairs = Json.mapper().createArrayNode();
        instances
                .counts(new Question.Top(Kind.SPEAKER_ENTITY, Count.TOTAL, Optional.empty(), speaker, about, SOME))
                .items()
                .forEach(count -> pairs.add(Pages.listed(count)));
        return pairs;
    }

    /** @param named whether a speaker of this name is counted; groups with the same words are not */
    private static QuoteFilter bySpeaker(String name, boolean named) {
        Optional<String> none = Optional.empty();
        return new QuoteFilter(Optional.of(name), none, none, Optional.empty(), 0, Set.of(), named, Names.WHOLE);
    }

    private static QuoteFilter about(String name) {
        Optional<String> none = Optional.empty();
        return new QuoteFilter(none, Optional.of(name), none, Optional.empty(), 0, Set.of(), false, Names.WHOLE);
    }
}
