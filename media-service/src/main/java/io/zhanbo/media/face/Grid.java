package io.zhanbo.media.face;

import io.zhanbo.events.media.Box;
import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the two grids the network lays over its square; each cell tells of faces around its centre. */
enum Grid {
    FINE(16, 2, "Identity:0", "Identity_2:0"),
    COARSE(8, 6, "Identity_1:0", "Identity_3:0");

    /** The network's own unit of length is a 256th of the square's side. */
    private static final double UNITS = 256;
    /** Centre, size, and six points of the face that nobody here asks for. */
    private static final int NUMBERS = 16;

    private static final double SURE = 0.6;

    private final int cells;
    private final int facesPerCell;
    private final String scores;
    private final String places;

    Grid(int cells, int facesPerCell, String scores, String places) {
        this.cells = cells;
        this.facesPerCell = facesPerCell;
        this.scores = scores;
        this.places = places;
    }

    List<Face> faces(Map<String, float[]> outputs, Picture picture, Area square) {
        var faces = new ArrayList<Face>();
        var logits = outputs.get(scores);
        for (int i = 0; i < logits.length; i++) {
            double score = 1 / (1 + Math.exp(-logits[i]));
            if (score >= SURE) {
                faces.add(new Face(box(i, outputs.get(places), picture, square), score));
            }
        }
        return faces;
    }

    private Box box(int index, float[] numbers, Picture picture, Area square) {
        int cell = index / facesPerCell;
        int from = index * NUMBERS;
        double x = (cell % cells + 0.5) / cells + numbers[from] / UNITS;
        double y = (cell / cells + 0.5) / cells + numbers[from + 1] / UNITS;
        double width = numbers[from + 2] / UNITS;
        double height = numbers[from + 3] / UNITS;
        return new Box(
                (square.left() + (x - width / 2) * square.width()) / picture.width(),
                (square.top() + (y - height / 2) * square.height()) / picture.height(),
                width * square.width() / picture.width(),
                height * square.height() / picture.height());
    }
}
