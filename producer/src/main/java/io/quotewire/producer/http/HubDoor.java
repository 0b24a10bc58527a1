package io.quotewire.producer.http;

import io.javalin.http.Context;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.RequestRate;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Where hubs ask whether a subscription is wanted, and call when a feed has news. What they send is only checked for
 * its signature: the feed itself is polled, so that its news comes one way only.
 */
public final class HubDoor implements AutoCloseable {
    /** Calls read at once; those of slow senders hold little in memory. */
    private static final int READ_AT_ONCE = 64;

    /** Signatures checked at once. */
    private static final int AT_ONCE = 16;

    private static final int LONGEST_CHALLENGE = 4_096;

    private final Subscriptions subscriptions;
    private final Semaphore readers = new Semaphore(READ_AT_ONCE);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final HttpListener door;

    private HubDoor(CallbackOptions options, Subscriptions subscriptions, RequestRate rate) throws IOException {
        this.subscriptions = subscriptions;
        String path =
                Optional.ofNullable(options.address().getPath()).orElse("").replaceAll("/+$", "");
        this.door = PublicDoor.open(options.listen(), "hubs", path + "/*", rate, routes -> {
            routes.get(path + "/{token}", this::verify);
            routes.post(path + "/{token}", this::call);
        });
    }

    /**
     * Listens.
     *
     * @param rate how often one address may call
     * @throws IOException if the port is taken
     */
    public static HubDoor open(CallbackOptions options, Subscriptions subscriptions, RequestRate rate)
            throws IOException {
        return new HubDoor(options, subscriptions, rate);
    }

    /** The port it listens on. */
    public int port() {
        return door.port();
    }

    @Override
    public void close() {
        door.close();
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

    /** Reads nothing from a stranger, and takes a place only once the body has arrived. */
    private void call(Context request) {
        String token = request.pathParam("token");
        if (!subscriptions.isCalledAt(token)) {
            request.status(410);
        } else if (!readers.tryAcquire()) {
            tryLater(request);
        } else {
            try {
                check(token, request);
            } finally {
                readers.release();
            }
        }
    }

    private void check(String token, Context request) {
        try {
            byte[] message = RequestBody.read(request.bodyInputStream(), Optional.empty());
            if (!places.tryAcquire()) {
                tryLater(request);
                return;
            }
            try {
                Optional<String> signature = Optional.ofNullable(request.header("X-Hub-Signature"));
                request.status(subscriptions.calls(token, signature, message) ? 204 : 410);
            } finally {
                places.release();
            }
        } catch (RequestBody.TooLarge e) {
            request.status(413);
        } catch (RequestBody.TooSlow e) {
            request.status(408).header("Connection", "close");
        } catch (IOException e) {
            request.status(400);
        }
    }

    private static void tryLater(Context request) {
        request.status(503).header("Retry-After", "1");
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
