package io.quotewire.app.extract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Quote} in a line of {@code extract}, as a flat object. Scripts rely on these fields, so later
 * additions exist on topics only.
 */
@JsonPropertyOrder({
    "type",
    "start",
    "end",
    "text",
    "statement",
    "speaker",
    "speakerId",
    "speakerKind",
    "speakerRole",
    "coSpeakers",
    "speakerText",
    "speakerStart",
    "speakerEnd",
    "cue",
    "cueStart",
    "cueEnd",
    "about",
    "confidence"
})
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
interface QuoteFields {
    @JsonProperty
    QuoteType type();

    @JsonProperty
    int statement();

    @JsonProperty
    List<AboutEntity> about();

    @JsonProperty
    int start();

    @JsonProperty
    int end();

    @JsonProperty
    String text();

    @JsonProperty
    @Nullable
    String speaker();

    @JsonProperty
    @Nullable
    String speakerId();

    @JsonProperty
    SpeakerKind speakerKind();

    @JsonProperty
    @Nullable
    String speakerRole();

    @JsonProperty
    List<String> coSpeakers();

    @JsonProperty
    @Nullable
    String speakerText();

    @JsonProperty
    @Nullable
    Integer speakerStart();

    @JsonProperty
    @Nullable
    Integer speakerEnd();

    @JsonProperty
    @Nullable
    String cue();

    @JsonProperty
    @Nullable
    Integer cueStart();

    @JsonProperty
    @Nullable
    Integer cueEnd();

    @JsonProperty
    double confidence();
}
