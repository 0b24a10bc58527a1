package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Takes;

/**
 * Where the content behind a cue begins: "said | that the bridge was shut", "told reporters on Monday | the bridge was
 * shut", "asked | whether", "vowed | to".
 *
 * @param token its first token
 * @param body the first token of its clause or infinitive, which an aside may part from the addressee
 * @param kind what kind of complement it is
 */
public record ContentStart(int token, int body, Takes kind) {
    static ContentStart at(int token, Takes kind) {
        return new ContentStart(token, token, kind);
    }
}
