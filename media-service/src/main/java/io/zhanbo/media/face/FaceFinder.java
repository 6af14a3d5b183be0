package io.zhanbo.media.face;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.onnx.Tensor;
import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Picture;
import io.zhanbo.media.pixels.Plane;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds faces that look towards the camera, by Google's BlazeFace. */
@Singleton
public class FaceFinder {
    private static final String NETWORK = "blazeface-back.onnx";
    private static final int SIDE = 256;
    private static final double SAME = 0.3;

    private final Networks networks;

    FaceFinder(Networks networks) {
        this.networks = networks;
    }

    /** The faces in a picture, surest first; boxes may reach over its edge by a little less than half a face. */
    public List<Face> faces(Picture picture) {
        // The network wants a square: the picture in the middle of a black one.
        double side = Math.max(picture.width(), picture.height());
        var square = new Area((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
        var outputs = networks.get(NETWORK)
                .run(Map.of("input:0", new Tensor.Floats(pixels(picture, square), 1, SIDE, SIDE, 3)));
        var found = new ArrayList<>(Grid.COARSE.faces(outputs, picture, square));
        found.addAll(Grid.FINE.faces(outputs, picture, square));
        return withoutRepetitions(found);
    }

    private static float[] pixels(Picture picture, Area square) {
        var pixels = new float[SIDE * SIDE * 3];
        for (int component = 0; component < 3; component++) {
            var values =
                    Plane.colour(picture, component).scaled(square, SIDE, SIDE).values();
            for (int i = 0; i < values.length; i++) {
                pixels[3 * i + component] = values[i] / 127.5f - 1;
            }
        }
        return pixels;
    }

    /** Neighbouring cells see the same face. */
    private static List<Face> withoutRepetitions(List<Face> found) {
        var faces = new ArrayList<Face>();
        found.stream()
                .sorted(Comparator.comparingDouble(Face::score).reversed())
                .filter(face -> faces.stream().noneMatch(known -> known.overlap(face) > SAME))
                .forEach(faces::add);
        return faces;
    }
}
