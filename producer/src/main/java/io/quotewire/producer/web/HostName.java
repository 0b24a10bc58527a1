package io.quotewire.producer.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a host is by the way it is written, without asking for its address. Pure functions; in lower case. */
final class HostName {
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern DOTTED = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]+\\.)*[a-z][a-z0-9-]*\\.?");

    private static final List<String> LOCAL = List.of("localhost", "localdomain", "local", "internal", "home.arpa");
    private static final Set<String> METADATA = Set.of(
            "metadata.google.internal", "metadata.goog", "metadata", "instance-data.ec2.internal", "instance-data");

    private HostName() {}

    /**
     * Whether it is an IPv4 address, but not of four plain decimal numbers. Others are read differently by different
     * programs: {@code 0177.0.0.1} is 177.0.0.1 for Java and 127.0.0.1 for the C library of a proxy.
     */
    static boolean isOddAddress(String host) {
        return NUMBER.matcher(host).matches() && !DOTTED.matcher(host).matches();
    }

    /** Whether it is a name, which nobody takes for an address. */
    static boolean isName(String host) {
        return NAME.matcher(host).matches();
    }

    /** Why a name that cannot be resolved here is off limits all the same; empty if nothing is known against it. */
    static Optional<OffLimits> offLimits(String name) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (METADATA.contains(plain)) {
            return Optional.of(OffLimits.METADATA);
        }
        boolean isLocal = plain.indexOf('.') < 0 || LOCAL.stream().anyMatch(end -> plain.endsWith('.' + end));
        return isLocal ? Optional.of(OffLimits.PRIVATE_NETWORK) : Optional.empty();
    }
}
