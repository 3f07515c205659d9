package org.zhixing.secrets;

/** A lock that opens at once, for tests that open thousands of them. */
public final class QuickLock {

    private QuickLock() {}

    public static KeyLock around(DataKey key, Unlocking... each) {
        return KeyLock.around(key, new Hardness(8, 1, 1), each);
    }
}
