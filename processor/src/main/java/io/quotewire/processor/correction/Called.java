package io.quotewire.processor.correction;

/**
 * An entity's current name, and the name that the article itself gives it; they differ while the catalogue overrules
 * the article.
 */
record Called(String name, String own) {

    boolean isOverruled() {
        return !name.equals(own);
    }

    boolean isCalledAs(Called other) {
        return name.equals(other.name);
    }

    Called asWritten() {
        return new Called(own, own);
    }

    /** Gives it another name, also as the article's own unless the catalogue overruled that. */
    Called as(String other) {
        return new Called(other, isOverruled() ? own : other);
    }
}
