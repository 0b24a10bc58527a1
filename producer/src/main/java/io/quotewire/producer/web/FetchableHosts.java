package io.quotewire.producer.web;

/**
 * The hosts that may be fetched in addition to those of the public web.
 *
 * @param privateNetworks whether hosts on loopback and private networks may be fetched
 * @param metadata whether addresses may be fetched at which clouds provide credentials
 * @param proxyResolves whether names that cannot be resolved here are left to a proxy, if there is one
 * @param advice added to the message of a refusal
 */
public record FetchableHosts(boolean privateNetworks, boolean metadata, boolean proxyResolves, RefusalAdvice advice) {
    /** Only the public web. */
    public static final FetchableHosts PUBLIC = new FetchableHosts(false, false);

    /** For places where no option allows more. */
    public FetchableHosts(boolean privateNetworks, boolean metadata) {
        this(privateNetworks, metadata, false, RefusalAdvice.NONE);
    }

    /** Whether a host that was refused may be fetched now. */
    public boolean allow(OffLimits refused) {
        return switch (refused) {
            case PRIVATE_NETWORK -> privateNetworks;
            case METADATA -> metadata;
        };
    }

    OffLimitsException refusal(OffLimits why, String host, String address) {
        String fact = why.refusal(host, address);
        return new OffLimitsException(
                why, advice.on(why).map(todo -> fact + "; " + todo).orElse(fact));
    }
}
