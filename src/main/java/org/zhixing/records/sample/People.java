package org.zhixing.records.sample;

import java.util.BitSet;

/** The people of the place, by number from 1: their codes, and what notes call some of them. */
final class People {

    private static final String[] SURNAMES = "李 王 张 陈 赵 周 吴 林 何 郑 孙 许 高 罗".split(" ");
    private static final String[] TITLES = "奶奶 爷爷 阿姨 叔叔 奶奶 女士 先生".split(" ");

    private final int digits;
    private final BitSet seen = new BitSet();

    /** @param count how many there are */
    People(int count) {
        digits = Math.max(4, Integer.toString(count).length());
    }

    String code(int person) {
        String number = Integer.toString(person);
        return "C" + "0".repeat(digits - number.length()) + number;
    }

    static String called(int person) {
        return SURNAMES[person % SURNAMES.length] + TITLES[person / SURNAMES.length % TITLES.length];
    }

    /** Whether the person comes to an activity for the first time. */
    boolean isNew(int person) {
        boolean before = seen.get(person);
        seen.set(person);
        return !before;
    }

    boolean cameBefore(int person) {
        return seen.get(person);
    }
}
