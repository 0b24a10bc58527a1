package io.quotewire.core.person;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The persons of a text whose names are marked. */
final class MarkedPeople {
    private MarkedPeople() {}

    static People of(String marked) {
        NewsText text = MarkedText.of(marked).text();
        return People.of(text.tokens(), text.names());
    }

    /** The person of each name, without a title; "-" if it refers to none. */
    static List<String> people(String marked) {
        return people(marked, person -> person.name().toString());
    }

    /** The person of each name as published, "-" if it refers to none. */
    static List<String> published(String marked) {
        return people(marked, Person::fullName);
    }

    private static List<String> people(String marked, Function<Person, String> told) {
        NewsText text = MarkedText.of(marked).text();
        People people = People.of(text.tokens(), text.names());
        return IntStream.range(0, text.names().size())
                .mapToObj(i -> people.of(i).map(told).orElse("-"))
                .toList();
    }
}
