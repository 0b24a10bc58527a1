package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.problem.Problem;
import io.quotewire.api.trend.RecentTrends;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.Position;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.query.WindowPlace;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers as JSON, a page at a time. */
final class Pages {
    /** The length of each list on the page of one name. */
    private static final int SOME = 10;

    private final Instances instances;

    Pages(Instances instances) {
        this.instances = instances;
    }

    /** A top list from {@code offset} on, with the link to the next page. */
    JsonNode top(Question question, String window, int offset, int limit) {
        List<? extends JsonNode> all = question instanceof Question.TopDiffusion told
                ? instances.told(told).items().stream()
                        .map(item -> Json.mapper().<JsonNode>valueToTree(item))
                        .toList()
                : instances.counts(question).items().stream().map(Pages::listed).toList();
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("window", window);
        ArrayNode items = page.putArray("items");
        all.stream().skip(offset).limit(limit).forEach(items::add);
        next(question, offset, limit, all.size()).ifPresent(path -> page.put("next", path));
        return page;
    }

    /** The trending items. */
    JsonNode trending(Question.Busiest question, RecentTrends recent) {
        return Json.mapper().valueToTree(recent.of(instances, question));
    }

    /** The link to the next page of a top list with this many entries; there is none beyond {@link Question#MOST}. */
    static Optional<String> next(Question question, int offset, int limit, int found) {
        int shown = offset + limit;
        if (found < shown || shown >= Question.MOST) {
            return Optional.empty();
        }
        int further = Math.min(limit, Question.MOST - shown);
        return Optional.of(QuestionPath.of(question).replaceAll("limit=\\d+", "limit=" + further) + "&offset=" + shown);
    }

    /** Quotes, with the link to the next page. */
    JsonNode quotes(Question.Quotes question) {
        Answer<QuoteEvent> answer = instances.quotes(question);
        ObjectNode page = page(answer.items());
        Optional<Position> next = answer.items().size() == question.limit()
                ? Optional.of(Position.of(answer.items().get(question.limit() - 1)))
                : answer.examined();
        next.ifPresent(place -> page.put(
                "next", QuestionPath.of(new Question.Quotes(question.filter(), Optional.of(place), question.limit()))));
        return page;
    }

    /** The windows of one name, with the link to earlier ones. */
    JsonNode history(Question.History question) {
        ObjectNode page = Json.mapper().createObjectNode();
        ArrayNode items = page.putArray("items");
        List<Count> windows = instances.counts(question).items();
        windows.forEach(count -> items.add(whole(count)));
        before(question, windows).ifPresent(path -> page.put("next", path));
        return page;
    }

    private static Optional<String> before(Question.History question, List<Count> windows) {
        return windows.size() < question.limit()
                ? Optional.empty()
                : Optional.of(QuestionPath.of(new Question.History(
                        question.kind(),
                        question.name(),
                        Optional.of(WindowPlace.of(windows.get(0))),
                        question.limit())));
    }

    JsonNode article(Question.OfArticle question) {
        List<QuoteEvent> quotes = instances.quotes(question).items();
        if (quotes.isEmpty()) {
            throw Problem.notFound("there is no current quote of the article '" + question.articleId() + "'");
        }
        QuoteEvent first = quotes.get(0);
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("id", first.articleId()).put("url", first.url()).put("publisher", first.publisher());
        page.put("origin", first.origin()).put("storyId", first.storyId());
        page.put("title", first.title()).put("publishedAt", first.publishedAt().toString());
        page.setAll(page(quotes));
        return page;
    }

    /**
     * A saying: where it was first published, in how many articles, and to whom it is attributed.
     *
     * @param before queried if there is no answer
     */
    JsonNode saying(Question.OfSaying question, Optional<Question.OfSaying> before) {
        List<QuoteEvent> quotes = instances.quotes(question).items();
        if (!quotes.isEmpty()) {
            return Saying.of(question.sayingId(), quotes, SOME);
        }
        return before.map(earlier -> saying(earlier, Optional.empty()))
                .orElseThrow(() -> Problem.notFound("there is no current quote of six words or more with these words"));
    }

    /** A story: the articles that carry it, the earliest first. */
    JsonNode story(Question.OfStory question) {
        List<Telling> tellings = instances.tellings(question).items();
        if (tellings.isEmpty()) {
            throw Problem.notFound("there is no current quote of an article of this story");
        }
        return Story.of(question.storyId(), tellings);
    }

    JsonNode quote(String id) {
        return instances.quotes(new Question.OneQuote(id)).items().stream()
                .findFirst()
                .<JsonNode>map(quote -> Json.mapper().valueToTree(quote))
                .orElseThrow(() -> Problem.notFound("there is no current quote with this id"));
    }

    /** One speaker: counts by day, the latest quotes, whom they speak about, and who speaks about them. */
    JsonNode speaker(String name) {
        return person(name, Kind.SPEAKER);
    }

    /** One entity: counts by day, the latest quotes about it, by whom, and about whom it speaks itself. */
    JsonNode entity(String name) {
        return person(name, Kind.ENTITY);
    }

    private JsonNode person(String name, Kind kind) {
        Question.History history = new Question.History(kind, name, Optional.empty(), Question.MOST);
        List<Count> windows = instances.counts(history).items();
        QuoteFilter latest = kind == Kind.SPEAKER ? bySpeaker(name, !windows.isEmpty()) : about(name);
        ObjectNode quotes = page(instances
                .quotes(new Question.Quotes(latest, Optional.empty(), SOME))
                .items());
        if (windows.isEmpty() && quotes.path("items").isEmpty()) {
            throw Problem.notFound("nothing is known of '" + name + "'");
        }
        ObjectNode page = Json.mapper().createObjectNode();
        page.put("name", windows.isEmpty() ? name : windows.get(0).name());
        ArrayNode total = page.putArray("total");
        ArrayNode days = page.putArray("days");
        for (Count count : windows) {
            (count.window().equals(Count.TOTAL) ? total : days).add(listed(count));
        }
        before(history, windows).ifPresent(path -> page.put("next", path));
        page.set("latest", quotes.path("items"));
        page.set("on", pairs(Optional.of(name), Optional.empty()));
        page.set("by", pairs(Optional.empty(), Optional.of(name)));
        return page;
    }

    private ArrayNode pairs(Optional<String> speaker, Optional<String> about) {
        ArrayNode pairs = Json.mapper().createArrayNode();
        instances
                .counts(new Question.Top(Kind.SPEAKER_ENTITY, Count.TOTAL, Optional.empty(), speaker, about, SOME))
                .items()
                .forEach(count -> pairs.add(listed(count)));
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

    private static ObjectNode page(List<QuoteEvent> quotes) {
        ObjectNode page = Json.mapper().createObjectNode();
        ArrayNode items = page.putArray("items");
        quotes.forEach(quote -> items.add(Json.mapper().<JsonNode>valueToTree(quote)));
        return page;
    }

    /** A count with the sum of its quotes. */
    private static ObjectNode whole(Count count) {
        ObjectNode json = Json.mapper().valueToTree(count);
        json.put("quotes", count.quotesDirect() + count.quotesMixed() + count.quotesIndirect());
        return json;
    }

    /** The same without its hours, which would fill a list. */
    private static ObjectNode listed(Count count) {
        return whole(count).without(List.of("articlesByHour", "mentionsByHour", "quotesByHour"));
    }
}
