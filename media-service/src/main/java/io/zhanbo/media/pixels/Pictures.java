package io.zhanbo.media.pixels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small pictures of a film in even steps, as the decoder left them in the job's scratch folder: raw, so that nothing has to be decoded in this
 * process, and read one at a time, so that no film fills the memory.
 *
 * @param file      raw RGB pictures, one behind the other
 * @param width     pixels
 * @param height    pixels
 * @param perSecond how many for each second of film
 */
public record Pictures(Path file, int width, int height, double perSecond) {

    public int count() {
        try {
            return Files.exists(file) ? (int) (Files.size(file) / bytesEach()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param index 0 to {@link #count()} - 1 */
    public Picture get(int index) {
        var bytes = ByteBuffer.allocate(bytesEach());
        try (var channel = FileChannel.open(file)) {
            long from = (long) index * bytesEach();
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) != -1) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(index / perSecond, width, height, bytes.array());
    }

    /** All of them, in order. */
    public Stream<Picture> stream() {
        return IntStream.range(0, count()).mapToObj(this::get);
    }

    private int bytesEach() {
        return width * height * 3;
    }
}
