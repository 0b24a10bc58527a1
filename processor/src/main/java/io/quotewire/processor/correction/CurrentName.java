package io.quotewire.processor.correction;

/**
 * An entity's current name, and the name that the article itself gives it; they differ while the catalogue overrules
 * the article.
 */
record CurrentName(String name, String own) {

    boolean isOverruled() {
        return !name.equals(own);
    }

    boolean isCalledAs(CurrentName other) {
        return name.equals(other.name);
    }

    CurrentName asWritten() {
        return new CurrentName(own, own);
    }

    /** Gives it another name, also as the article's own unless the catalogue overruled that. */
    CurrentName as(String other) {
        return new CurrentName(other, isOverruled() ? own : other);
    }
}
