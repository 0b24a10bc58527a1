package io.quotewire.core.model;

/** The kinds of named entity that are counted. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
