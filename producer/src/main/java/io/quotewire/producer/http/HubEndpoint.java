package io.quotewire.producer.http;

import io.javalin.http.Context;
import io.quotewire.producer.hub.HubSignature;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The endpoint at which hubs confirm subscriptions and call when a feed has news. The content of a call is only used to
 * check its signature: the feed itself is polled, so that its news comes from one place.
 */
public final class HubEndpoint implements AutoCloseable {
    /** The maximum number of calls read at the same time; their content is not kept. */
    private static final int AT_ONCE = 64;

    /** The maximum of these at one callback address, so that a slow hub does not block others. */
    private static final int OF_ONE = 2;

    private static final int LONGEST_CHALLENGE = 4_096;

    private final Subscriptions subscriptions;
    /** The tokens of the calls that are being read. Guarded by itself. */
    private final List<String> reading = new ArrayList<>();

    private final HttpListener endpoint;

    private HubEndpoint(CallbackOptions options, Subscriptions subscriptions, HttpSettings limits) throws IOException {
        this.subscriptions = subscriptions;
        String path =
                Optional.ofNullable(options.address().getPath()).orElse("").replaceAll("/+$", "");
        this.endpoint = PublicEndpoint.open(options.listen(), "hubs", path + "/*", limits, routes -> {
            routes.get(path + "/{token}", this::verify);
            routes.post(path + "/{token}", this::call);
        });
    }

    /**
     * Listens.
     *
     * @param limits how often one address may call, and how many connections it may have
     * @throws IOException if the port is taken
     */
    public static HubEndpoint open(CallbackOptions options, Subscriptions subscriptions, HttpSettings limits)
            throws IOException {
        return new HubEndpoint(options, subscriptions, limits);
    }

    /** The port it listens on. */
    public int port() {
        return endpoint.port();
    }

    @Override
    public void close() {
        endpoint.close();
    }

    private void verify(Context request) {
        String token = request.pathParam("token");
        String topic = parameter(request, "hub.topic");
        String challenge = parameter(request, "hub.challenge");
        String mode = parameter(request, "hub.mode");
        if (mode.equals("denied")) {
            request.status(subscriptions.denied(token, topic, parameter(request, "hub.reason")) ? 200 : 404);
        } else if (mode.equals("subscribe")
                && !challenge.isEmpty()
                && challenge.length() <= LONGEST_CHALLENGE
                && subscriptions.confirms(token, topic, seconds(parameter(request, "hub.lease_seconds")))) {
            request.status(200).contentType("text/plain").result(challenge);
        } else {
            request.status(404);
        }
    }

    /** Calls with an unknown token are not read. */
    private void call(Context request) {
        String token = request.pathParam("token");
        Optional<HubSignature> signature =
                subscriptions.signature(token, Optional.ofNullable(request.header("X-Hub-Signature")));
        if (signature.isEmpty()) {
            request.status(410);
        } else if (!begin(token)) {
            request.status(503).header("Retry-After", "1");
        } else {
            try {
                check(token, signature.get(), request);
            } finally {
                end(token);
            }
        }
    }

    private boolean begin(String token) {
        synchronized (reading) {
            return reading.size() < AT_ONCE && Collections.frequency(reading, token) < OF_ONE && reading.add(token);
        }
    }

    private void end(String token) {
        synchronized (reading) {
            reading.remove(token);
        }
    }

    private void check(String token, HubSignature signature, Context request) {
        try {
            RequestBody.checkAnnounced(request.req());
            RequestBody.passOn(request.bodyInputStream(), signature);
            request.status(subscriptions.calls(token, signature) ? 204 : 410);
        } catch (RequestBody.TooLarge e) {
            request.status(413);
        } catch (RequestBody.TooSlow e) {
            request.status(408).header("Connection", "close");
        } catch (IOException e) {
            request.status(400);
        }
    }

    private static String parameter(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("");
    }

    private static long seconds(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
