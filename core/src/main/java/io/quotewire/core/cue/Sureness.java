package io.quotewire.core.cue;

/** What the data files mean by high, medium and low. */
final class Sureness {
    private Sureness() {}

    static double of(String word) {
        return switch (word) {
            case "high" -> 0.9;
            case "medium" -> 0.7;
            case "low" -> 0.4;
            default -> throw new IllegalStateException("neither high nor medium nor low: " + word);
        };
    }
}
