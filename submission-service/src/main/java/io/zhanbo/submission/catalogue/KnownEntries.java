package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.entry.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The entries there are, to find again which one a row is about: by its id, by name and phone, or by name and title. */
final class KnownEntries {

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, PlainPeople> opened = new HashMap<>();
    private final Map<Match, List<Entry>> byMatch = new HashMap<>();

    /** @param behind the people behind an entry */
    KnownEntries(List<Entry> entries, Function<Entry, PlainPeople> behind) {
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            PlainPeople known = behind.apply(entry);
            opened.put(entry.id(), known);
            matches(
                            entry.text().unitId(),
                            known.name(),
                            known.phone(),
                            entry.text().title())
                    .forEach(match -> byMatch.computeIfAbsent(match, key -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Only an entry that is the only one of its kind counts as found. */
    Optional<Entry> find(String id, String unitId, String name, String phone, String title) {
        return Optional.ofNullable(id)
                .map(byId::get)
                .or(() -> matches(unitId, name, phone, title)
                        .map(match -> byMatch.getOrDefault(match, List.of()))
                        .filter(found -> found.size() == 1)
                        .map(found -> found.get(0))
                        .findFirst());
    }

    /** The people behind one of them. */
    PlainPeople behind(Entry entry) {
        return opened.get(entry.id());
    }

    static Stream<Match> matches(String unitId, String name, String phone, String title) {
        return Stream.concat(
                Stream.ofNullable(phone).map(known -> Match.byPhone(unitId, name, known)),
                Stream.ofNullable(title).map(known -> Match.byTitle(unitId, name, known)));
    }
}
