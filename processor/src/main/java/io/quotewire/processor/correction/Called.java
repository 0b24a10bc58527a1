package io.quotewire.processor.correction;

/** What somebody is called, and what the article calls them: two names while the catalogue overrules the article. */
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

    /** By another name, with which the article's own goes unless the catalogue overruled that. */
    Called as(String other) {
        return new Called(other, isOverruled() ? own : other);
    }
}
