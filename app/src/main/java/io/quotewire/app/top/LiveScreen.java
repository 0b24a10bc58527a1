package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.Watch;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;

/**
 * The live screen: shows the latest snapshot, as keys want it, until the user ends it. Snapshots are taken by another
 * thread, so that keys are handled at once.
 */
final class LiveScreen {
    private static final String TOP = "\u001b[H";

    /** Cleared before it is written: after a full line the cursor is on its last character. */
    private static final String WHOLE_LINE = "\u001b[2K";

    private static final int NARROWEST = 16;
    private static final int WIDEST = 200;
    private static final int BARS = 12;

    private final Topics installation;
    private final Style style;
    private final Watch watch;
    private final TopicRates rates = new TopicRates(BARS);
    private View view = View.FIRST;
    private Optional<Snapshot> shown = Optional.empty();
    private volatile boolean over;
    private volatile boolean interrupted;

    LiveScreen(Topics installation, boolean colour, Watch watch) {
        this.installation = installation;
        this.style = new Style(colour);
        this.watch = watch;
    }

    /** Shows the screen until q or Ctrl-C is pressed; returns whether it was Ctrl-C. */
    boolean run() throws IOException {
        try (WholeTerminal terminal = WholeTerminal.open(this::interrupt)) {
            terminal.take();
            loop(terminal);
        }
        return interrupted;
    }

    private void interrupt() {
        interrupted = true;
        over = true;
    }

    private void loop(WholeTerminal terminal) throws IOException {
        KeyReader keys = terminal.keys();
        String drawn = "";
        while (!over) {
            if (refresh()) {
                // Overwrites anything that others have written to the terminal meanwhile.
                drawn = "";
            }
            String screen = rendered(terminal.size());
            if (!screen.equals(drawn)) {
                terminal.draw(screen);
                drawn = screen;
            }
            keys.next().ifPresent(this::press);
        }
    }

    /** Takes the latest snapshot, unless paused; returns whether it took one. */
    private boolean refresh() {
        Optional<Snapshot> now = watch.latest();
        if (now.isEmpty() || now.equals(shown) || (view.paused() && shown.isPresent())) {
            return false;
        }
        rates.add(now.get());
        shown = now;
        return true;
    }

    private String rendered(Size size) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, size.getColumns() <= 0 ? 80 : size.getColumns()));
        int height = size.getRows() <= 0 ? 24 : size.getRows();
        String failure = watch.failure();
        List<String> lines = new ArrayList<>();
        if (!failure.isEmpty()) {
            lines.add(style.warning(Columns.cut(Columns.plain("no answer, figures are old: " + failure), width)));
        }
        lines.addAll(shown.map(snapshot -> screen(snapshot, width).lines(height - lines.size()))
                .orElse(List.of("asking the cluster…")));
        StringBuilder screen = new StringBuilder(TOP);
        for (int i = 0; i < height; i++) {
            screen.append(i > 0 ? "\r\n" : "").append(WHOLE_LINE).append(i < lines.size() ? lines.get(i) : "");
        }
        return screen.toString();
    }

    private Screen screen(Snapshot snapshot, int width) {
        return new Screen(snapshot, view, rates, installation, width, style);
    }

    private void press(Key key) {
        if (key instanceof Key.Special special) {
            Optional<String> chosen =
                    shown.flatMap(snapshot -> screen(snapshot, WIDEST).chosen());
            view = Keys.pressed(view, special, chosen);
        } else if (key instanceof Key.Typed typed) {
            Optional<View> next = Keys.typed(view, typed.character());
            over = next.isEmpty();
            next.ifPresent(changed -> view = changed);
        } else if (key instanceof Key.Interrupt) {
            interrupt();
        } else {
            over = true;
        }
    }
}
