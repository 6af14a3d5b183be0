package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.contestant.Team.Person;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.spreadsheet.SheetWords;
import io.zhanbo.submission.video.VideoVerdict;
import io.zhanbo.submission.video.VideoView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry as a row of a catalogue.
 *
 * @param people in the clear, since a unit needs its catalogue to reach them
 * @param files  names that catalogues give its script and video
 */
record ExportedEntry(EntryView view, PlainPeople people, Map<CatalogueColumn, String> files) {

    /** @param words of the language it is written in */
    String text(CatalogueColumn column, Choices choices, SheetWords words) {
        return switch (column) {
            case UNIT -> choices.units().text(view.unitId());
            case NAME -> people.name();
            case PHONE -> people.phone();
            case EMAIL -> people.email();
            case MINOR -> YesOrNo.word(view.contestant().minor(), words);
            case TITLE -> view.title();
            case TOPIC -> choices.topics().text(view.topic());
            case FORM -> choices.forms().text(view.form());
            case DESCRIPTION -> view.description();
            case INSTRUCTOR -> PeopleCell.text(instructors());
            case GROUP -> team().groupName();
            case MEMBERS -> PeopleCell.text(team().members());
            case COAUTHORS -> PeopleCell.text(team().coauthors());
            case SCRIPT ->
                view.script() == null ? files.get(column) : view.script().fileName();
            case VIDEO -> files.get(column);
            case ENTRY -> view.id();
        };
    }

    private Team team() {
        return view.team() == null ? Team.NONE : view.team();
    }

    private List<Person> instructors() {
        Stream<Person> first = Stream.ofNullable(view.instructorName()).map(name -> new Person(name, null, null));
        return Stream.concat(first, team().instructors().stream()).toList();
    }

    Optional<VideoVerdict> verdict() {
        return Optional.ofNullable(view.video()).map(VideoView::verdict);
    }

    /** In the reader's language, each once. */
    String findings() {
        return view.video() == null
                ? null
                : view.video().findings().stream()
                        .map(VideoView.FindingView::words)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}
