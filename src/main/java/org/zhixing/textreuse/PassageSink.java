package org.zhixing.textreuse;

/** Who takes in copied passages. Called on the thread that called the search, in order of left, right, leftStart, rightStart. */
@FunctionalInterface
public interface PassageSink {

    /**
     * A run that two texts have in common and that can be made longer at neither end.
     *
     * @param left a text's number
     * @param leftStart where it begins there, in code points from 0
     * @param right another text's number, greater than {@code left}; the texts may be the same word for word
     * @param rightStart where it begins there
     * @param length code points
     */
    void passage(int left, int leftStart, int right, int rightStart, int length);
}
