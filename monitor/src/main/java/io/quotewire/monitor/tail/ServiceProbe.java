package io.quotewire.monitor.tail;

import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Queries the health of services, all at once. Thread-safe. */
public final class ServiceProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OURS = "quotewire_";
    private static final int OK = 200;

    /** A metric of the producer: 0 if it ends by itself, as an import does. */
    private static final String ENDLESS = "quotewire_feed_endless";

    /** The beginning of a metric that every service has; its prefix follows. */
    private static final String INSTALLATION = "quotewire_installation{prefix=\"";

    private final Map<String, URI> services;
    private final Optional<String> foundOf;
    private final Optional<String> token;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> ending = ConcurrentHashMap.newKeySet();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * @param services the addresses of their metrics by name, such as {@code http://127.0.0.1:9472}
     * @param foundOf the installation's prefix if the services were not configured but are only expected at these
     *     addresses: then a service of another prefix is not one of them, and one that never answered is elsewhere
     *     rather than down. In either case a service that answered once is down when it no longer does, unless it
     *     reported that it ends by itself; a producer that never answered may have been such an import, over before
     *     the first look
     * @param token sent with each request, {@code metrics.token}
     */
    public ServiceProbe(Map<String, URI> services, Optional<String> foundOf, Optional<String> token) {
        this.token = token;
        this.services = Map.copyOf(services);
        this.foundOf = foundOf;
    }

    /** Their states, by name; a service that does not answer within two seconds is not live. */
    public List<ServiceStatus> look() {
        Map<String, CompletableFuture<ServiceStatus>> asked = new TreeMap<>();
        services.forEach((name, address) -> asked.put(name, ask(name, address)));
        List<ServiceStatus> statuses = new ArrayList<>();
        asked.values().forEach(status -> statuses.add(status.join()));
        return statuses.stream().filter(this::isHere).toList();
    }

    private boolean isHere(ServiceStatus status) {
        if (foundOf.filter(prefix -> isOfAnother(prefix, status)).isPresent()) {
            return false;
        }
        boolean answers = status.live() || !status.figures().isEmpty();
        if (status.figures().getOrDefault(ENDLESS, 1.0) == 0) {
            ending.add(status.name());
            answered.remove(status.name());
        } else if (!status.figures().isEmpty()) {
            ending.remove(status.name());
        }
        if (answers && !ending.contains(status.name())) {
            answered.add(status.name());
        }
        boolean expected = foundOf.isEmpty() && !isProducer(status.name());
        boolean missed = expected || answered.contains(status.name());
        return answers || (missed && !ending.contains(status.name()));
    }

    /** One of several instances has a name such as {@code producer-2}. */
    private static boolean isProducer(String name) {
        String producer = ServiceName.PRODUCER.id();
        return name.equals(producer) || name.startsWith(producer + "-");
    }

    /** Earlier releases do not report their prefix. */
    private static boolean isOfAnother(String prefix, ServiceStatus status) {
        return status.figures().keySet().stream().anyMatch(name -> name.startsWith(INSTALLATION))
                && !status.figures().containsKey(INSTALLATION + prefix + "\"}");
    }

    private CompletableFuture<ServiceStatus> ask(String name, URI address) {
        CompletableFuture<Optional<HttpResponse<String>>> live = get(address, "/health/live");
        CompletableFuture<Optional<HttpResponse<String>>> ready = get(address, "/health/ready");
        CompletableFuture<Optional<HttpResponse<String>>> metrics = get(address, "/metrics");
        return CompletableFuture.allOf(live, ready, metrics)
                .thenApply(unused -> new ServiceStatus(
                        name,
                        address.toString(),
                        isOk(live.join()),
                        isOk(ready.join()),
                        metrics.join()
                                .filter(answer -> answer.statusCode() == OK)
                                .map(answer -> figures(answer.body()))
                                .orElse(Map.of())));
    }

    private CompletableFuture<Optional<HttpResponse<String>>> get(URI address, String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        token.ifPresent(borne -> builder.header("Authorization", "Bearer " + borne));
        HttpRequest request = builder.build();
        CompletableFuture<HttpResponse<String>> asked = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        return asked.thenApply(Optional::of)
                .exceptionally(error -> {
                    if (error.getCause() instanceof IOException || error instanceof IOException) {
                        return Optional.empty();
                    }
                    throw new IllegalStateException("asking " + request.uri(), error);
                })
                // The request's own timeout ends with the response's headers.
                .completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, error) -> asked.cancel(true));
    }

    private static boolean isOk(Optional<HttpResponse<String>> answer) {
        return answer.filter(found -> found.statusCode() == OK).isPresent();
    }

    /** The {@code quotewire_} samples of a document in Prometheus' text format. */
    static Map<String, Double> figures(String page) {
        Map<String, Double> figures = new TreeMap<>();
        page.lines()
                .filter(line -> line.startsWith(OURS) && !line.contains("_bucket{") && !line.contains("publisher="))
                .forEach(line -> {
                    int end = line.lastIndexOf(' ');
                    if (end > 0) {
                        number(line.substring(end + 1)).ifPresent(value -> figures.put(line.substring(0, end), value));
                    }
                });
        return figures;
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
