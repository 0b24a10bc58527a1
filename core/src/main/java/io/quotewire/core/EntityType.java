package io.quotewire.core;

/** The kinds of named entity that are counted. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
