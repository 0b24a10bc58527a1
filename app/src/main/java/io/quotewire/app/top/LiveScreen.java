package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.app.top.Keys.Special;
import io.quotewire.monitor.Watch;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.streaming.contract.Topics;
import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * The live screen: takes over the whole terminal and restores it, however it ends. Snapshots are taken by another
 * thread, so that keys are handled at once.
 */
final class LiveScreen {
    /**
     * Without wrapping, so that a character that the terminal shows wider than expected does not move the lines below.
     */
    private static final String ALTERNATE_SCREEN = "\u001b[?1049h\u001b[?25l\u001b[?7l";

    private static final String OWN_SCREEN = "\u001b[?7h\u001b[?25h\u001b[?1049l";
    private static final String TOP = "\u001b[H";

    /** Cleared before it is written: after a full line the cursor is on its last character. */
    private static final String WHOLE_LINE = "\u001b[2K";

    private static final int ESCAPE = 27;
    private static final int CTRL_C = 3;
    private static final int DELETE = 127;
    private static final long TICK_MILLIS = 100;
    private static final long SEQUENCE_MILLIS = 20;
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
    private boolean givenBack;
    private Size lastSize = new Size(80, 24);

    LiveScreen(Topics installation, boolean colour, Watch watch) {
        this.installation = installation;
        this.style = new Style(colour);
        this.watch = watch;
    }

    /** Shows the screen until q or Ctrl-C is pressed. */
    void run() throws IOException {
        // By default, JLine would let Ctrl-C end the process at once without restoring the terminal.
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN)
                .build()) {
            terminal.handle(Terminal.Signal.INT, signal -> over = true);
            Attributes before = terminal.getAttributes();
            Thread restore = new Thread(() -> giveBack(terminal, before), "terminal");
            Runtime.getRuntime().addShutdownHook(restore);
            try {
                take(terminal);
                loop(terminal);
            } finally {
                giveBack(terminal, before);
                forget(restore);
            }
        }
    }

    private void loop(Terminal terminal) throws IOException {
        NonBlockingReader keys = terminal.reader();
        String drawn = "";
        while (!over) {
            if (refresh()) {
                // Overwrites anything that others have written to the terminal meanwhile.
                drawn = "";
            }
            String screen = rendered(size(terminal));
            if (!screen.equals(drawn)) {
                draw(terminal, screen);
                drawn = screen;
            }
            key(keys);
        }
    }

    private synchronized void take(Terminal terminal) {
        if (!givenBack) {
            terminal.enterRawMode();
            draw(terminal, ALTERNATE_SCREEN);
        }
    }

    /** Does nothing if a signal has already restored the terminal. */
    private synchronized void draw(Terminal terminal, String screen) {
        if (!givenBack) {
            terminal.writer().print(screen);
            terminal.flush();
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

    /**
     * Without native code JLine runs a program, which may be killed by a signal meant for us; the previous size is used
     * then.
     */
    private Size size(Terminal terminal) {
        try {
            lastSize = terminal.getSize();
        } catch (IOError e) {
            // See above.
        }
        return lastSize;
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

    private void key(NonBlockingReader keys) throws IOException {
        int key = keys.read(TICK_MILLIS);
        switch (key) {
            case NonBlockingReader.READ_EXPIRED -> {}
            case NonBlockingReader.EOF, CTRL_C -> over = true;
            case ESCAPE -> press(sequence(keys));
            case '\r', '\n' -> press(Optional.of(Special.ENTER));
            case '\t' -> press(Optional.of(Special.TAB));
            case DELETE, '\b' -> press(Optional.of(Special.BACKSPACE));
            default -> {
                Optional<View> next = Keys.typed(view, (char) key);
                over = next.isEmpty();
                next.ifPresent(changed -> view = changed);
            }
        }
    }

    /** The escape key itself, an arrow key, or empty for a key without a meaning here. */
    private static Optional<Special> sequence(NonBlockingReader keys) throws IOException {
        int second = keys.read(SEQUENCE_MILLIS);
        if (second != '[' && second != 'O') {
            return Optional.of(Special.ESCAPE);
        }
        return switch (keys.read(SEQUENCE_MILLIS)) {
            case 'A' -> Optional.of(Special.UP);
            case 'B' -> Optional.of(Special.DOWN);
            default -> Optional.empty();
        };
    }

    private void press(Optional<Special> key) {
        key.ifPresent(pressed -> {
            Optional<String> chosen =
                    shown.flatMap(snapshot -> screen(snapshot, WIDEST).chosen());
            view = Keys.pressed(view, pressed, chosen);
        });
    }

    private synchronized void giveBack(Terminal terminal, Attributes before) {
        if (!givenBack) {
            givenBack = true;
            terminal.writer().print(OWN_SCREEN);
            terminal.flush();
            restore(terminal, before);
        }
    }

    /** Tried again if a signal killed the program that does it, as in {@link #size}. */
    private static void restore(Terminal terminal, Attributes before) {
        try {
            terminal.setAttributes(before);
        } catch (IOError e) {
            terminal.setAttributes(before);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
