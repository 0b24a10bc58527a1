package io.quotewire.producer.web;

/**
 * Which hosts may be fetched beside those of the public web.
 *
 * @param privateNetworks whether hosts on loopback and private networks may
 * @param metadata whether addresses may at which clouds give out credentials
 * @param advice said if one is refused
 */
public record FetchableHosts(boolean privateNetworks, boolean metadata, RefusalAdvice advice) {
    /** The public web alone. */
    public static final FetchableHosts PUBLIC = new FetchableHosts(false, false);

    /** For places where no option allows more. */
    public FetchableHosts(boolean privateNetworks, boolean metadata) {
        this(privateNetworks, metadata, RefusalAdvice.NONE);
    }

    /** Whether what was refused may be fetched. */
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
