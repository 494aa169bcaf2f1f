package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingTableTest {
    private final PostingTable table = new PostingTable();

    @Test
    void postingsComeInAscendingOrder() {
        for (int posting : new int[] {5, 1, 9, 0}) {
            table.add(42, posting);
        }
        assertThat(read(42, 9)).isEqualTo("[0, 1, 5, 9]");
    }

    @Test
    void noMoreIsReadThanThereIsRoomFor() {
        for (int posting = 0; posting < 10; posting++) {
            table.add(-1, posting);
        }
        assertThat(read(-1, 3)).isEqualTo("[0, 1, 2]");
    }

    @Test
    void whatAllAddedAndRemovedLeavesIsWhatAPlainMapHolds() {
        Map<Integer, TreeSet<Integer>> plain = new TreeMap<>();
        Random random = new Random(3);
        for (int step = 0; step < 200_000; step++) {
            int key = random.nextInt(3000) * 0x10001;
            int posting = random.nextInt(40);
            TreeSet<Integer> list = plain.computeIfAbsent(key, name -> new TreeSet<>());
            if (list.remove(posting)) {
                table.remove(key, posting);
            } else if (step < 100_000 || random.nextInt(3) == 0) {
                list.add(posting);
                table.add(key, posting);
            }
        }
        plain.forEach((key, list) -> assertThat(read(key, 40)).isEqualTo(list.toString()));
    }

    private String read(int key, int room) {
        int[] into = new int[room];
        return Arrays.toString(Arrays.copyOf(into, table.read(key, into)));
    }
}
