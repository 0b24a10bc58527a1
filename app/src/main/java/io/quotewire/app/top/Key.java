package io.quotewire.app.top;

/** A key that the user pressed. */
sealed interface Key {
    /** A key for a character. */
    record Typed(char character) implements Key {}

    /** A key without a character that has a meaning here. */
    enum Special implements Key {
        UP,
        DOWN,
        ENTER,
        ESCAPE,
        TAB,
        BACKSPACE
    }

    /** Ctrl-C. */
    record Interrupt() implements Key {}

    /** No key: there will be no more, as when the terminal is gone. */
    record End() implements Key {}
}
