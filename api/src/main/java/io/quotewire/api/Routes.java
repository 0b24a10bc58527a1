package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.quotewire.api.problem.Problem;
import io.quotewire.api.stream.QuoteStream;
import io.quotewire.api.stream.StreamRequest;
import io.quotewire.api.trend.RecentTrends;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.http.EventStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** All paths and their handlers. */
final class Routes {
    private static final String JSON = "application/json";
    private static final String SCHEMA = "application/schema+json";
    private static final String STREAM = "/quotes/stream";

    /** The values of the parameter that sets where the stream begins; by default with new quotes. */
    private enum From {
        BEGINNING
    }

    private final Questions questions;
    private final TrendQuestions trends;
    private final CostlyQuestions costly = new CostlyQuestions();
    private final RecentTrends recentTrends = new RecentTrends();
    private final Supplier<Instances> instances;
    private final Supplier<QuoteStream> stream;

    /**
     * Routes to the instances and the stream that exist at the time of a request.
     *
     * @param instances throws a {@link Problem} until they exist
     * @param stream likewise
     */
    Routes(Questions questions, TrendQuestions trends, Supplier<Instances> instances, Supplier<QuoteStream> stream) {
        this.questions = questions;
        this.trends = trends;
        this.instances = instances;
        this.stream = stream;
    }

    void addTo(RoutesConfig routes) {
        get(routes, "/openapi.json", request -> Reply.document(request, JSON, Documents.openApi()));
        get(routes, "/asyncapi.json", request -> Reply.document(request, JSON, ContractSchema.asyncApi()));
        get(
                routes,
                "/{record}.schema.json",
                request -> Reply.document(request, SCHEMA, schema(request).json()));
        get(
                routes,
                "/samples/{record}.json",
                request -> Reply.document(request, JSON, schema(request).sample()));
        get(routes, "/top/{kind}", this::top);
        get(routes, TrendQuestions.TRENDING + "/{kind}", this::trending);
        routes.post(TrendQuestions.TRENDING, this::articleNumbers);
        get(routes, "/counts/{kind}", this::counts);
        get(routes, "/speakers/<name>", request -> name(request, Count.Kind.SPEAKER));
        get(routes, "/entities/<name>", request -> name(request, Count.Kind.ENTITY));
        get(routes, "/articles", this::article);
        get(routes, "/sayings", this::saying);
        get(routes, "/stories", this::story);
        get(routes, "/quotes", this::quotes);
        routes.before(STREAM, this::checkStream);
        routes.head(STREAM, EventStream::head);
        routes.get(STREAM, EventStream.to(client -> stream.get().follow(client, streamRequest(client.ctx()))));
        get(routes, "/quotes/{id}", this::quote);
    }

    /** HEAD is answered as GET, without the body. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        Set<String> known = Documents.parameters(path.replace('<', '{').replace('>', '}'));
        Handler checked = request -> {
            Parameters.check(request.queryString(), request.queryParamMap(), known);
            handler.handle(request);
        };
        routes.get(path, checked);
        routes.head(path, checked);
    }

    private void top(Context request) throws InterruptedException {
        Parameters given = parameters(request);
        Question question = questions.top(request.pathParam("kind"), given);
        answer(
                request,
                question,
                pages -> pages.top(
                        question,
                        questions.window(given.text("window").orElse(Count.TOTAL)),
                        given.number("offset", 0, 0),
                        given.number("limit", Questions.DEFAULT_LIMIT, 1)));
    }

    private void trending(Context request) throws InterruptedException {
        Question.Busiest question = trends.trending(request.pathParam("kind"), parameters(request));
        answer(request, question, pages -> pages.trending(question, recentTrends));
    }

    /** The paths that only instances use among themselves. */
    private void articleNumbers(Context request) throws InterruptedException {
        if (request.header(Answers.LOCAL) == null) {
            throw Problem.notFound("this is for the other instances; /trending/speakers and its like are for all");
        }
        answerHere(request, TrendQuestions.read(request.bodyAsBytes()));
    }

    private void counts(Context request) throws InterruptedException {
        Question.History question = questions.history(request.pathParam("kind"), parameters(request));
        answer(request, question, pages -> pages.history(question));
    }

    private void article(Context request) throws InterruptedException {
        Question.OfArticle question = questions.article(parameters(request));
        answer(request, question, pages -> pages.article(question));
    }

    private void saying(Context request) throws InterruptedException {
        Parameters given = parameters(request);
        Question.OfSaying question = questions.saying(given);
        answer(request, question, pages -> pages.saying(question, questions.sayingBefore(given)));
    }

    private void story(Context request) throws InterruptedException {
        Question.OfStory question = questions.story(parameters(request));
        answer(request, question, pages -> pages.story(question));
    }

    private void quotes(Context request) throws InterruptedException {
        Question.Quotes question = questions.quotes(parameters(request));
        answer(request, question, pages -> pages.quotes(question));
    }

    private void quote(Context request) throws InterruptedException {
        String id = request.pathParam("id");
        answer(request, new Question.OneQuote(id), pages -> pages.quote(id));
    }

    /** For clients, answers from all instances; for another instance, from this one alone. */
    private void answer(Context request, Question question, Function<Pages, JsonNode> page)
            throws InterruptedException {
        if (request.header(Answers.LOCAL) == null) {
            Reply.json(request, costly.answer(question, false, () -> Json.write(page.apply(pages()))));
        } else {
            answerHere(request, question);
        }
    }

    private void answerHere(Context request, Question question) throws InterruptedException {
        byte[] answer = costly.answer(
                question, true, () -> Answers.write(instances.get().here(question)));
        request.contentType(JSON).result(answer);
    }

    /** Errors are reported before the stream begins: after that no status can be sent. */
    private void checkStream(Context request) {
        if (!EventStream.isTaken(request.header("Accept"))) {
            throw Problem.notAcceptable("this is a stream of events: Accept: " + EventStream.TYPE);
        }
        Parameters.check(request.queryString(), request.queryParamMap(), Documents.parameters(STREAM));
        StreamRequest asked = streamRequest(request);
        stream.get().check(asked);
    }

    private static StreamRequest streamRequest(Context request) {
        Parameters given = parameters(request);
        return new StreamRequest(
                Questions.filter(given, Names.PART),
                Optional.ofNullable(request.header("Last-Event-ID")).or(() -> given.text("lastEventId")),
                given.constant("from", From.class).isPresent());
    }

    private void name(Context request, Count.Kind kind) {
        NamePage page = new NamePage(instances.get(), questions.keptSince());
        Reply.json(request, Json.write(page.of(request.pathParam("name"), kind)));
    }

    private Pages pages() {
        return new Pages(instances.get(), questions.keptSince());
    }

    private static ContractSchema schema(Context request) {
        return Documents.schema(request.pathParam("record"));
    }

    private static Parameters parameters(Context request) {
        return new Parameters(request::queryParam);
    }
}
