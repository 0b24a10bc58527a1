package io.quotewire.app.security;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.authorizer.Action;
import org.apache.kafka.server.authorizer.AuthorizableRequestContext;
import org.apache.kafka.server.authorizer.AuthorizationResult;

/** Kafka's own authorizer, which also records what it was asked and how it answered. */
public final class AskedRights extends StandardAuthorizer {
    /** The broker instantiates the authorizer itself, by class name: a static field is the only way to reach it. */
    private static final Queue<Asked> ASKED = new ConcurrentLinkedQueue<>();

    /**
     * A right that a user used or lacked.
     *
     * @param needed false if the broker only checked what may be shown
     */
    record Asked(String user, ResourcePattern resource, AclOperation operation, boolean allowed, boolean needed) {}

    static List<Asked> of(String user) {
        return ASKED.stream()
                .filter(asked -> asked.user.equals(user))
                .distinct()
                .toList();
    }

    @Override
    public List<AuthorizationResult> authorize(AuthorizableRequestContext context, List<Action> actions) {
        List<AuthorizationResult> results = super.authorize(context, actions);
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            ASKED.add(new Asked(
                    context.principal().getName(),
                    action.resourcePattern(),
                    action.operation(),
                    results.get(i) == AuthorizationResult.ALLOWED,
                    action.logIfDenied()));
        }
        return results;
    }
}
