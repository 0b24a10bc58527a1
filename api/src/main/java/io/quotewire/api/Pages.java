package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.api.problem.Problem;
import io.quotewire.api.trend.RecentTrends;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.Position;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.WindowPlace;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers as JSON, a page at a time. */
final class Pages {
    private static final int SOME = 10;

    /** The field with the day since which quotes are kept. */
    static final String SINCE = "since";

    private final Instances instances;
    private final LocalDate since;

    /** @param since the day since which the articles were published whose quotes are kept */
    Pages(Instances instances, LocalDate since) {
        this.instances = instances;
        this.since = since;
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
        if (question instanceof Question.TopDiffusion) {
            page.put(SINCE, since.toString());
        }
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
        page.put(SINCE, since.toString());
        Optional<Position> next = answer.items().size() == question.limit()
                ? Optional.of(Position.of(answer.items().get(question.limit() - 1)))
                : answer.examined();
        next.ifPresent(place -> page.put(
                "next",
                QuestionPath.of(new Question.Quotes(
                        question.filter(), question.published(), Optional.of(place), question.limit()))));
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

    /** The link to earlier windows of the same name. */
    static Optional<String> before(Question.History question, List<Count> windows) {
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
            throw Problem.notFound(
                    "there is no current quote of the article '" + question.articleId() + "'" + amongKept());
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
                .orElseThrow(() -> Problem.notFound(
                        "there is no current quote of six words or more with these words" + amongKept()));
    }

    /** A story: the articles that carry it, the earliest first. */
    JsonNode story(Question.OfStory question) {
        List<Telling> tellings = instances.tellings(question).items();
        if (tellings.isEmpty()) {
            throw Problem.notFound("there is no current quote of an article of this story" + amongKept());
        }
        return Story.of(question.storyId(), tellings);
    }

    JsonNode quote(String id) {
        return instances.quotes(new Question.OneQuote(id)).items().stream()
                .findFirst()
                .<JsonNode>map(quote -> Json.mapper().valueToTree(quote))
                .orElseThrow(() -> Problem.notFound("there is no current quote with this id"));
    }

    private String amongKept() {
        return " in the articles published since " + since;
    }

    /** Quotes, without a link. */
    static ObjectNode page(List<QuoteEvent> quotes) {
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
    static ObjectNode listed(Count count) {
        return whole(count).without(List.of("articlesByHour", "mentionsByHour", "quotesByHour"));
    }
}
