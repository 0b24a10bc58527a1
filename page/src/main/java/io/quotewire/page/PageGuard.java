package io.quotewire.page;

import io.javalin.http.Context;
import io.quotewire.streaming.http.AccessPolicy;

/** Who may ask what the page asks. */
public final class PageGuard {
    /** A header that no page of another origin can send unasked. */
    private static final String OWN = "Quotewire-Page";

    private final AccessPolicy access;

    /** Lets in these. */
    public PageGuard(AccessPolicy access) {
        this.access = access;
    }

    /**
     * Whether the request may be answered; where not, it has been.
     *
     * @param open whether it is for something that is no secret
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
