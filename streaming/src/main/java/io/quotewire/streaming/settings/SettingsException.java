package io.quotewire.streaming.settings;

/** Thrown if a setting cannot be used; the message says which one and why, in one line. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
