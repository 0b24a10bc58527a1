package io.quotewire.app.correct;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that select the entity to correct. */
final class EntityChoice {
    @Parameters(paramLabel = "NAME", description = "The entity's whole name, as counts and mentions have it.")
    private String name = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "person, organization or location, if several have the name.")
    private @Nullable EntityType type;

    @Option(names = "--as", paramLabel = "TYPE", description = "Its type from now on; default as before.")
    private @Nullable EntityType intoType;

    @Option(names = "--id", paramLabel = "ID", description = "Its id in your catalogue.")
    private @Nullable String id;

    @Option(
            names = "--anyway",
            description =
                    "Even if no such entity was counted yet, which needs --type, and nothing that a split names was.")
    private boolean anyway;

    /**
     * @throws io.quotewire.app.command.CommandException if there is no such entity, or several
     */
    AboutEntity from(CountedNames names) {
        return anyway && type != null ? new AboutEntity(type, NameForm.published(name)) : names.entity(name, type);
    }

    String name() {
        return name;
    }

    AboutEntity into(AboutEntity from, String name) {
        return new AboutEntity(intoType == null ? from.type() : intoType, NameForm.published(name));
    }

    boolean isAnyway() {
        return anyway;
    }

    @Nullable
    String id() {
        return id;
    }
}
