package io.quotewire.monitor.alarm;

import io.quotewire.monitor.snapshot.Snapshot;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * A condition on a snapshot: {@code lag_seconds > 60}, {@code lag_seconds{news.sink} > 60}, {@code members{news.sink} <
 * 1}. In braces is the name of a group, topic or service, depending on the figure; without it any of them may fulfil
 * the condition.
 *
 * @param figure the figure that is compared
 * @param of the name in braces; empty for any
 * @param comparison {@code >}, {@code >=}, {@code <} or {@code <=}
 * @param bound in the figure's unit
 */
public record Condition(String figure, Optional<String> of, String comparison, double bound) {
    private static final Pattern FORM = Pattern.compile(
            "\\s*([a-z_]+)\\s*(?:\\{\\s*([^}\\s]+)\\s*})?\\s*(>=|<=|>|<)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*");

    /**
     * Parses a condition.
     *
     * @throws IllegalArgumentException if it is malformed; the message shows what it must look like
     */
    public static Condition parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()
                || !Figures.names().contains(form.group(1))
                || (form.group(1).equals(Figures.BROKERS) && form.group(2) != null)) {
            throw new IllegalArgumentException("'" + text
                    + "' is no condition: write one such as 'lag_seconds > 60' or 'lag_seconds{news.sink} > 60'; the"
                    + " figures are " + String.join(", ", Figures.names()));
        }
        return new Condition(
                form.group(1), Optional.ofNullable(form.group(2)), form.group(3), Double.parseDouble(form.group(4)));
    }

    /**
     * The worst value that fulfils the condition; empty if none does. What is missing has the value {@link #ofMissing},
     * what is unknown has none.
     */
    public OptionalDouble breach(Snapshot snapshot) {
        double[] values = Figures.values(figure, snapshot, of).toArray();
        DoubleStream holding = (values.length == 0 && !Figures.isUnknown(figure, snapshot, of)
                        ? DoubleStream.of(ofMissing())
                        : DoubleStream.of(values))
                .filter(this::holds);
        return comparison.startsWith(">") ? holding.max() : holding.min();
    }

    /**
     * Whether the snapshot does not tell if it holds, as if the marks of dead letters may not be read, or unread
     * records were not read in time.
     */
    public boolean isUnknown(Snapshot snapshot) {
        return breach(snapshot).isEmpty() && Figures.isUnknown(figure, snapshot, of);
    }

    /** The value of what is missing: 0, for a named service 1, since it does not answer. */
    public double ofMissing() {
        return figure.equals(Figures.SERVICES_DOWN) && of.isPresent() ? 1 : 0;
    }

    /** A value of a figure for people: {@code 12345678}, {@code 73.2}, {@code infinite}. */
    public static String shown(double value) {
        return Double.isInfinite(value) ? "infinite" : plain(Math.rint(value * 10) / 10);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }

    /**
     * Whether the group, topic or service that it names is missing from the snapshot: deleted, not watched, or
     * misspelt.
     */
    public boolean ofNothing(Snapshot snapshot) {
        return of.isPresent()
                && Figures.values(figure, snapshot, of).findAny().isEmpty()
                && !Figures.isUnknown(figure, snapshot, of);
    }

    /** Whether it can be evaluated without data of any topic. */
    public boolean needsNoTopic() {
        return figure.equals(Figures.BROKERS) || figure.equals(Figures.SERVICES_DOWN);
    }

    /** Whether it can be evaluated for a cluster that does not answer. */
    public boolean ofBrokers() {
        return figure.equals(Figures.BROKERS);
    }

    private boolean holds(double value) {
        return switch (comparison) {
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<" -> value < bound;
            default -> value <= bound;
        };
    }

    @Override
    public String toString() {
        return figure + of.map(name -> '{' + name + '}').orElse("") + ' ' + comparison + ' ' + plain(bound);
    }
}
