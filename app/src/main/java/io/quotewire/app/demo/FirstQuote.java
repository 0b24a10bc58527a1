package io.quotewire.app.demo;

import io.quotewire.streaming.contract.QuoteEvent;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Records when the first quotes were printed. */
final class FirstQuote implements Consumer<List<QuoteEvent>> {
    private final QuotePrinter printer;
    private Optional<Double> seconds = Optional.empty();

    FirstQuote(QuotePrinter printer) {
        this.printer = printer;
    }

    @Override
    public void accept(List<QuoteEvent> quotes) {
        printer.accept(quotes);
        seconds = seconds.or(() -> Optional.of(secondsSinceStart()));
    }

    Optional<Double> seconds() {
        return seconds;
    }

    /** Seconds since the start of this process. */
    static double secondsSinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
    }
}
