package io.quotewire.app.terminal;

/**
 * Colours text if that is wanted.
 *
 * @param on whether to colour
 */
public record Style(boolean on) {
    private static final int[] NAMES = {36, 33, 32, 35, 34, 96, 93, 92, 95, 94};

    public String bold(String text) {
        return wrapped("1", text);
    }

    public String faint(String text) {
        return wrapped("2", text);
    }

    public String warning(String text) {
        return wrapped("33", text);
    }

    /** Colours a name, always in the same colour. */
    public String name(String text, String name) {
        return wrapped("1;" + NAMES[Math.floorMod(name.hashCode(), NAMES.length)], text);
    }

    private String wrapped(String code, String text) {
        return on ? "\u001b[" + code + 'm' + text + "\u001b[0m" : text;
    }
}
