package io.quotewire.core.model;

/** The types of named entity that are counted. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
