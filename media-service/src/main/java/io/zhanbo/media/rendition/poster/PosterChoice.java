package io.zhanbo.media.rendition.poster;

import io.zhanbo.media.face.FaceFinder;
import io.zhanbo.media.pixels.Pictures;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the picture that stands for a film: sharp and well exposed, and with a face if there is one. */
@Singleton
class PosterChoice {
    /** Looking for faces costs more than all the rest. */
    private static final int LOOKED_AT = 10;

    private static final double FACE_COUNTS = 1.6;

    private final FaceFinder faceFinder;

    PosterChoice(FaceFinder faceFinder) {
        this.faceFinder = faceFinder;
    }

    private record Candidate(int index, double merit) {}

    /** Position of the best one. */
    int best(Pictures candidates) {
        List<PictureMerit> merits = candidates.stream().map(PictureMerit::of).toList();
        double sharpest =
                merits.stream().mapToDouble(PictureMerit::sharpness).max().orElse(0);
        return IntStream.range(0, merits.size())
                .mapToObj(i -> new Candidate(i, merits.get(i).total(sharpest)))
                .sorted(Comparator.comparingDouble(Candidate::merit).reversed())
                .limit(LOOKED_AT)
                .map(candidate -> withFace(candidate, candidates))
                .max(Comparator.comparingDouble(Candidate::merit))
                .map(Candidate::index)
                .orElse(0);
    }

    private Candidate withFace(Candidate candidate, Pictures candidates) {
        boolean face = !faceFinder.faces(candidates.get(candidate.index())).isEmpty();
        return face ? new Candidate(candidate.index(), candidate.merit() * FACE_COUNTS) : candidate;
    }
}
