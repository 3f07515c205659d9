package org.zhixing.secrets;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;

/** The random key that a data file, its attachments and its backups are sealed with. Never written but in a {@link KeyLock}. */
public final class DataKey {

    private static final byte FIRST_BLOCK = 1;

    private final byte[] bytes;

    DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A key that nobody else has: 256 random bits. */
    public static DataKey fresh() {
        return new DataKey(Ciphers.random(Ciphers.KEY_BYTES));
    }

    /** Seals and opens single texts with this key. */
    public TextSeal texts() {
        return new TextSeal(this);
    }

    /**
     * A name for a content that lies beside a data file: 64 digits of hex. Who has not the key cannot tell it from any other,
     * even where the content is known; the same content has the same name.
     *
     * @param sha256 of the content, in hex; any text does
     */
    public String nameOf(String sha256) {
        return HexFormat.of().formatHex(forPurpose("name", sha256.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The key itself, to be locked up. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * A key for one purpose; nothing can be told from it about the others or about this one.
     *
     * <p>HKDF-Expand with SHA-256 (RFC 5869 section 2.3) to the length of one block; the key is random already and needs no
     * extracting.
     */
    byte[] forPurpose(String purpose, byte... context) {
        Mac mac = Ciphers.hmac(bytes);
        mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
        mac.update(context);
        return mac.doFinal(new byte[] {FIRST_BLOCK});
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
