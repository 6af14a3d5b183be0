package io.zhanbo.showcase.publication;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.showcase.entry.Rendition;
import io.zhanbo.showcase.exhibit.Folder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file to be copied for the public.
 *
 * @param from key in bucket {@code renditions}
 * @param to   key in bucket {@code public}
 * @param size bytes
 */
record Copy(String from, String to, long size) {

    /** What has to be copied, in order: the master playlist comes last, because nothing may name what is not there yet. */
    static List<Copy> plan(Collection<Rendition> renditions, String prefix) {
        return renditions.stream()
                .filter(rendition -> Folder.of(rendition.kind()).isPresent())
                .sorted(Comparator.comparing(rendition -> rendition.kind() == RenditionKind.LADDER))
                .flatMap(rendition -> files(rendition, prefix))
                .toList();
    }

    private static Stream<Copy> files(Rendition rendition, String prefix) {
        Folder folder = Folder.of(rendition.kind()).orElseThrow();
        String last = rendition.manifest().entryPoint();
        return rendition.manifest().files().stream()
                .sorted(Comparator.comparing(file -> file.name().equals(last)))
                .map(file -> new Copy(rendition.keyOf(file.name()), folder.keyOf(prefix, file.name()), file.size()));
    }
}
