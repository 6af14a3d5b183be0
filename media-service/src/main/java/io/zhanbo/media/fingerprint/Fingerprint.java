package io.zhanbo.media.fingerprint;

import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Picture;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.pixels.Plane;
import java.util.ArrayList;
import java.util.List;

/**
 * What a film looks like, moment by moment. Only moments that differ from the one before are kept: a film in which nothing happens looks like every
 * other one taken in that room.
 */
record Fingerprint(List<Moment> moments) {
    /** Hashes this close are taken for the same picture. */
    static final int SAME = 10;

    /** Coarse structure is all that counts; this much smaller a picture shows it as well. */
    private static final int SMALLER = 4;

    static Fingerprint of(Pictures pictures) {
        var area = Borders.within(pictures, SMALLER);
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < pictures.count(); i++) {
            var picture = pictures.get(i);
            var plane = small(picture);
            var hash = spectrum(plane, View.ALL.get(0).of(area)).hash();
            if (hash.isPresent() && (moments.isEmpty() || isNew(hash.getAsLong(), moments.get(moments.size() - 1)))) {
                moments.add(new Moment(picture.seconds(), hashes(plane, area)));
            }
        }
        return new Fingerprint(moments);
    }

    List<Print> prints() {
        return moments.stream().map(Moment::print).toList();
    }

    static Plane small(Picture picture) {
        var luma = Plane.luma(picture);
        return luma.scaled(luma.whole(), picture.width() / SMALLER, picture.height() / SMALLER);
    }

    private static boolean isNew(long hash, Moment last) {
        return Spectrum.distance(hash, last.print().hash()) > SAME;
    }

    private static List<Long> hashes(Plane plane, Area area) {
        return View.ALL.stream()
                .map(view -> {
                    var spectrum = spectrum(plane, view.of(area));
                    return view.mirrored() ? spectrum.mirrored() : spectrum.plain();
                })
                .toList();
    }

    private static Spectrum spectrum(Plane plane, Area area) {
        return new Spectrum(plane.scaled(area, Spectrum.SIDE, Spectrum.SIDE));
    }
}
