package io.quotewire.app.monitor;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.monitor.TopKeys.Special;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.alarm.Alarms;
import io.quotewire.monitor.snapshot.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * The live screen: takes the whole terminal, gives it back as it was, whatever ends it. Snapshots come from a thread of
 * their own, so that keys are answered at once.
 */
final class TopTerminal {
    private static final String ALTERNATE_SCREEN = "\u001b[?1049h\u001b[?25l";
    private static final String OWN_SCREEN = "\u001b[?25h\u001b[?1049l";
    private static final String TOP = "\u001b[H";
    private static final String REST_OF_LINE = "\u001b[K";
    private static final String REST_OF_SCREEN = "\u001b[J";
    private static final int ESCAPE = 27;
    private static final int CTRL_C = 3;
    private static final int DELETE = 127;
    private static final long TICK_MILLIS = 100;
    private static final long SEQUENCE_MILLIS = 20;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int BARS = 12;

    private final List<String> order;
    private final Style style;
    private final Duration interval;
    private final TopHistory history = new TopHistory(BARS);
    private volatile Optional<Snapshot> latest = Optional.empty();
    private volatile String failure = "";
    private TopView view = TopView.FIRST;
    private Optional<Snapshot> shown = Optional.empty();
    private boolean over;

    /** Takes a snapshot. */
    interface Looking {
        Snapshot look() throws InterruptedException;
    }

    TopTerminal(List<String> order, boolean colour, Duration interval) {
        this.order = order;
        this.style = new Style(colour);
        this.interval = interval;
    }

    /** Shows until q or Ctrl-C. */
    void run(Looking looking, Alarms alarms) throws IOException {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "top");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(
                () -> look(looking, alarms), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            Attributes before = terminal.enterRawMode();
            Thread restore = new Thread(() -> giveBack(terminal, before), "terminal");
            Runtime.getRuntime().addShutdownHook(restore);
            try {
                terminal.writer().print(ALTERNATE_SCREEN);
                loop(terminal);
            } finally {
                giveBack(terminal, before);
                forget(restore);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private void look(Looking looking, Alarms alarms) {
        try {
            Snapshot snapshot = looking.look();
            failure = "";
            latest = Optional.of(snapshot);
            alarms.accept(snapshot);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CommandException e) {
            failure = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            failure = e.toString();
        }
    }

    private void loop(Terminal terminal) throws IOException {
        NonBlockingReader keys = terminal.reader();
        String drawn = "";
        while (!over) {
            refresh();
            String screen = screen(terminal.getSize());
            if (!screen.equals(drawn)) {
                terminal.writer().print(screen);
                terminal.flush();
                drawn = screen;
            }
            key(keys);
        }
    }

    private void refresh() {
        Optional<Snapshot> now = latest;
        boolean isNew = now.isPresent() && !now.equals(shown);
        if (isNew && !(view.paused() && shown.isPresent())) {
            history.add(now.get());
            shown = now;
        }
    }

    private String screen(Size size) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, size.getColumns() <= 0 ? 80 : size.getColumns()));
        int height = size.getRows() <= 0 ? 24 : size.getRows();
        List<String> lines = shown.map(snapshot -> page(snapshot, width).lines(failure.isEmpty() ? height : height - 1))
                .orElse(List.of("asking the cluster…"));
        StringBuilder screen = new StringBuilder(TOP);
        if (!failure.isEmpty()) {
            String told = Columns.cut(Columns.plain("no answer, figures are old: " + failure), width);
            screen.append(style.warning(told)).append(REST_OF_LINE).append("\r\n");
        }
        for (int i = 0; i < lines.size(); i++) {
            screen.append(lines.get(i)).append(REST_OF_LINE).append(i + 1 < lines.size() ? "\r\n" : "");
        }
        return screen.append(REST_OF_SCREEN).toString();
    }

    private TopPage page(Snapshot snapshot, int width) {
        return new TopPage(snapshot, view, history, order, width, style);
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
                Optional<TopView> next = TopKeys.typed(view, (char) key);
                over = next.isEmpty();
                next.ifPresent(changed -> view = changed);
            }
        }
    }

    /** Escape alone, an arrow, or a key that means nothing here. */
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
                    shown.flatMap(snapshot -> page(snapshot, WIDEST).chosen());
            view = TopKeys.pressed(view, pressed, chosen);
        });
    }

    private static void giveBack(Terminal terminal, Attributes before) {
        terminal.writer().print(OWN_SCREEN);
        terminal.flush();
        terminal.setAttributes(before);
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and giving a terminal back twice does no harm
        }
    }
}
