package io.quotewire.tools.lexicon;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The tree of phrases in which NLP4J keeps its lists of names; its field has the name that the file gives it. */
final class SerialTree implements Serializable {
    private static final long serialVersionUID = 0L;

    @SuppressWarnings("MemberName") // as in the file
    private @Nullable SerialNode n_root;

    SerialNode root() {
        SerialNode root = n_root;
        if (root == null) {
            throw new IllegalStateException("the tree has no root");
        }
        return root;
    }
}
