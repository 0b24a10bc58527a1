package io.quotewire.page;

import io.javalin.http.Context;
import io.quotewire.streaming.http.AccessPolicy;

/** Access control for the page's requests. */
public final class PageGuard {
    /** A header that a page of another origin cannot send without permission. */
    private static final String OWN = "Quotewire-Page";

    private final AccessPolicy access;

    /** Admits the requests that this policy admits. */
    public PageGuard(AccessPolicy access) {
        this.access = access;
    }

    /**
     * Whether the request may be served; if not, it has been answered.
     *
     * @param open whether it is for a public path
     */
    public boolean passes(Context request, boolean open) {
        if (!access.isLocal(request.header("Host"), request.header("Origin"))) {
            PageAnswer.error(request, 403, "without a token this is for this machine only, by its own name");
            return false;
        }
        if (!open && !access.hasToken(request.header("Authorization"))) {
            request.header("WWW-Authenticate", "Bearer");
            PageAnswer.error(request, 401, "a token is needed");
            return false;
        }
        boolean changes = !request.method().name().equals("GET")
                && !request.method().name().equals("HEAD");
        if (changes && request.header(OWN) == null) {
            PageAnswer.error(request, 403, "only the page itself may ask for this: header " + OWN);
            return false;
        }
        return true;
    }
}
