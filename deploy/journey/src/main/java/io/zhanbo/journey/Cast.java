package io.zhanbo.journey;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The people of the demo, each with the account that a local run has for them. */
final class Cast {
    private final Api api;
    private final URI identityProvider;
    private final Map<String, Person> people = new HashMap<>();

    Cast(Api api, URI identityProvider) {
        this.api = api;
        this.identityProvider = identityProvider;
    }

    Person of(String account) {
        return people.computeIfAbsent(account, name -> Person.withAccount(api, identityProvider, name));
    }

    Person organiser() {
        return of("demo-organiser");
    }

    /** The three who review before anything is published. */
    List<Person> reviewers() {
        return List.of(of("demo-editor"), of("demo-organiser"), of("demo-director"));
    }

    List<Person> judges() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> of("demo-judge-" + number))
                .toList();
    }
}
