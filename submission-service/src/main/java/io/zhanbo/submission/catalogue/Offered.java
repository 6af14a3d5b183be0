package io.zhanbo.submission.catalogue;

import io.zhanbo.events.submission.ContestChanged.Choice;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a contest offers in one column, as cells name it: by name, by code or by both. A name that several have tells none of
 * them, and is written with the code.
 */
final class Offered {

    private final List<Choice> choices;
    private final Map<String, Set<Choice>> byEither = new HashMap<>();
    private final Map<String, Choice> byBoth = new HashMap<>();

    Offered(List<Choice> choices) {
        this.choices = choices;
        for (Choice choice : choices) {
            add(choice.name(), choice);
            add(choice.code(), choice);
            byBoth.put(Loosely.written(withCode(choice)), choice);
        }
    }

    private void add(String text, Choice choice) {
        byEither.computeIfAbsent(Loosely.written(text), key -> new LinkedHashSet<>())
                .add(choice);
    }

    /** All that a cell may mean: none if it is empty or what it says is not offered, several if a name is not enough. */
    Set<Choice> meant(String cell) {
        if (cell == null) {
            return Set.of();
        }
        Choice exactly = byBoth.get(Loosely.written(cell));
        return exactly == null ? byEither.getOrDefault(Loosely.written(cell), Set.of()) : Set.of(exactly);
    }

    /** The code of what a cell means; what it does not tell for certain stays as typed, for the form to refuse. */
    String code(String cell) {
        Set<Choice> meant = meant(cell);
        return meant.size() == 1 ? meant.iterator().next().code() : cell;
    }

    /** As a cell tells the one with this code for certain; a code that is not offered stays as it is. */
    String text(String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(this::text)
                .findFirst()
                .orElse(code);
    }

    /** All, each as a cell tells it for certain. */
    List<String> texts() {
        return choices.stream().map(this::text).toList();
    }

    private String text(Choice choice) {
        return meant(choice.name()).equals(Set.of(choice)) ? choice.name() : withCode(choice);
    }

    static String withCode(Choice choice) {
        return choice.name() + " (" + choice.code() + ")";
    }
}
