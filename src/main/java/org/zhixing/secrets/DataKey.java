package org.zhixing.secrets;

/** The random key that a data file, its attachments and its backups are sealed with. Never written but in a {@link KeyLock}. */
public final class DataKey {

    private DataKey() {}

    public static DataKey fresh() {
        throw new UnsupportedOperationException();
    }

    /** Seals and opens single texts with this key. */
    public TextSeal texts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
