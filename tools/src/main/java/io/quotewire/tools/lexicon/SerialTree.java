package io.quotewire.tools.lexicon;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The phrase tree in which NLP4J stores its lists of names; the field's name is prescribed by the file. */
final class SerialTree implements Serializable {
    private static final long serialVersionUID = 0L;

    @SuppressWarnings("MemberName") // As in the file.
    private @Nullable SerialNode n_root;

    SerialNode root() {
        SerialNode root = n_root;
        if (root == null) {
            throw new IllegalStateException("the tree has no root");
        }
        return root;
    }
}
