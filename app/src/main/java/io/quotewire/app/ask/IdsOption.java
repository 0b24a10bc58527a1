package io.quotewire.app.ask;

import picocli.CommandLine.Option;

/** Whether quotes are shown with what {@code correct} takes. */
final class IdsOption {
    @Option(
            names = "--ids",
            description = "Each quote with its id, as 'correct' takes it; the parts of a statement one by one.")
    private boolean shown;

    boolean shown() {
        return shown;
    }
}
