package io.quotewire.processor.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A mention under its current name.
 *
 * @param ownName the article's own name for the entity
 */
record NamedMention(Mention mention, String ownName) {

    AboutEntity entity() {
        return new AboutEntity(mention.type(), mention.entity());
    }

    /** The entity under the article's own name. */
    AboutEntity own() {
        return new AboutEntity(mention.type(), ownName);
    }

    boolean isOverruled() {
        return called().isOverruled();
    }

    boolean isInside(Quote quote) {
        return mention.start() >= quote.start() && mention.end() <= quote.end();
    }

    NamedMention asWritten() {
        return as(own(), called().asWritten(), mention.entityId());
    }

    NamedMention renamed(ActiveCorrection known) {
        return entity().equals(known.from())
                ? as(known.into(), called().as(known.into().entity()), known.id(mention.entityId()))
                : this;
    }

    private CurrentName called() {
        return new CurrentName(mention.entity(), ownName);
    }

    private NamedMention as(AboutEntity entity, CurrentName called, @Nullable String id) {
        Mention named = new Mention(
                mention.start(), mention.end(), entity.type(), mention.text(), called.name(), id, mention.role());
        return new NamedMention(named, called.own());
    }
}
