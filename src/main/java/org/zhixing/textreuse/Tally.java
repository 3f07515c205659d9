package org.zhixing.textreuse;

/** How often pairs were looked at, how many were counted and how many of these reached the threshold. */
record Tally(long looked, long counted, long pairs) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(looked + other.looked, counted + other.counted, pairs + other.pairs);
    }
}
