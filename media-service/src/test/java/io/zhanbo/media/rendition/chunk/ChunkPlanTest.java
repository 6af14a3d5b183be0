package io.zhanbo.media.rendition.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.Grid;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkPlanTest {
    private static final Grid GRID = new Grid(25, 48);

    @ParameterizedTest
    @CsvSource({
        // Nobody is idle.
        "300, 30, 0,  1",
        // Too short for two.
        "44,  30, 9,  1",
        "45,  30, 1,  2",
        "300, 30, 1, 10",
        // However many there are to do it.
        "300, 30, 9, 10",
        // No chunk without a whole group of pictures.
        "6,   1,  1,  3",
        "1,   0,  1,  1"
    })
    void a_film_is_divided_only_for_workers_who_would_do_nothing(double seconds, int length, long idle, int count) {
        // When / Then
        assertThat(ChunkPlan.count(seconds, GRID, Duration.ofSeconds(length), idle))
                .isEqualTo(count);
    }

    @Test
    void chunks_are_whole_groups_of_pictures_one_after_the_other_and_the_last_ends_with_the_film() {
        // When
        var chunks = ChunkPlan.of(20.5, GRID, 3).chunks();

        // Then
        assertThat(chunks)
                .containsExactly(new Chunk(GRID, 1, 0, 144), new Chunk(GRID, 2, 144, 144), new Chunk(GRID, 3, 288, 0));
        assertThat(chunks).extracting(Chunk::readFrom).containsExactly(0.0, 4.76, 10.52);
        assertThat(chunks).extracting(chunk -> chunk.seconds(20.5)).containsExactly(5.76, 5.76, 20.5 - 11.52);
    }

    @Test
    void the_list_tells_how_long_each_is_to_the_picture() {
        // When
        var list = ChunkList.of(ChunkPlan.of(10, new Grid(30, 48), 3));

        // Then
        assertThat(list)
                .isEqualTo("ffconcat version 1.0\nfile chunks/1.mp4\nduration 3.200000\nfile chunks/2.mp4\n"
                        + "duration 3.200000\nfile chunks/3.mp4\n");
    }
}
