package org.zhixing.signals;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A list whose entries are made when it is gone through, a block at a time and on several threads, so that memory holds no more
 * than a block. Asking for entries in another order makes blocks anew. Not for use by several threads.
 */
final class Ahead<T> extends AbstractList<T> implements RandomAccess {

    private static final int BLOCK = 2048;

    private final int size;
    private final IntFunction<T> entry;
    private final boolean parallel;
    private final IntConsumer pulse;
    private int from;
    private List<T> block = List.of();

    /**
     * @param entry makes an entry from its number; asked from several threads where {@code threads} is more than 1
     * @param pulse told before each block, on the calling thread, how many entries it has
     */
    Ahead(int size, IntFunction<T> entry, int threads, IntConsumer pulse) {
        this.size = size;
        this.entry = entry;
        this.parallel = threads > 1;
        this.pulse = pulse;
    }

    @Override
    public T get(int index) {
        if (index < from || index >= from + block.size()) {
            from = index - index % BLOCK;
            int to = Math.min(size, from + BLOCK);
            pulse.accept(to - from);
            IntStream numbers = IntStream.range(from, to);
            block = (parallel ? numbers.parallel() : numbers).mapToObj(entry).toList();
        }
        return block.get(index - from);
    }

    @Override
    public int size() {
        return size;
    }
}
