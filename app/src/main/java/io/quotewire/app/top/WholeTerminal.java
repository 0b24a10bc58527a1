package io.quotewire.app.top;

import java.io.IOError;
import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The user's terminal, taken over as a whole and restored however the process ends: when it is closed, or by a shutdown
 * hook, whichever comes first. Used by one thread, besides the hook.
 */
final class WholeTerminal implements AutoCloseable {
    /**
     * Without wrapping, so that a character that the terminal shows wider than expected does not move the lines below.
     */
    private static final String ALTERNATE_SCREEN = "\u001b[?1049h\u001b[?25l\u001b[?7l";

    private static final String OWN_SCREEN = "\u001b[?7h\u001b[?25h\u001b[?1049l";

    private final Terminal terminal;
    private final Attributes before;
    private final Thread restore = new Thread(this::giveBack, "terminal");
    private boolean givenBack;
    private Size lastSize = new Size(80, 24);

    private WholeTerminal(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
    }

    /**
     * Opens the terminal of this process.
     *
     * @param interrupted called, by another thread, for Ctrl-C pressed before it is taken over; by default, JLine would
     *     let it end the process at once without restoring the terminal
     */
    static WholeTerminal open(Runnable interrupted) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN)
                .build();
        terminal.handle(Terminal.Signal.INT, signal -> interrupted.run());
        WholeTerminal whole = new WholeTerminal(terminal);
        Runtime.getRuntime().addShutdownHook(whole.restore);
        return whole;
    }

    /** Takes it over: an empty screen of our own, and keys as they are pressed. */
    synchronized void take() {
        if (!givenBack) {
            terminal.enterRawMode();
            draw(ALTERNATE_SCREEN);
        }
    }

    KeyReader keys() {
        return new KeyReader(terminal.reader());
    }

    /** Does nothing if a signal has already restored the terminal. */
    synchronized void draw(String screen) {
        if (!givenBack) {
            terminal.writer().print(screen);
            terminal.flush();
        }
    }

    /**
     * The size now. Without native code JLine runs a program, which may be killed by a signal meant for us; the
     * previous size is returned then.
     */
    Size size() {
        try {
            lastSize = terminal.getSize();
        } catch (IOError e) {
            // See above.
        }
        return lastSize;
    }

    private synchronized void giveBack() {
        if (!givenBack) {
            givenBack = true;
            terminal.writer().print(OWN_SCREEN);
            terminal.flush();
            setAttributesBack();
        }
    }

    /** Tried again if a signal killed the program that does it, as in {@link #size}. */
    private void setAttributesBack() {
        try {
            terminal.setAttributes(before);
        } catch (IOError e) {
            terminal.setAttributes(before);
        }
    }

    @Override
    public void close() throws IOException {
        try (terminal) {
            giveBack();
            Runtime.getRuntime().removeShutdownHook(restore);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
