package org.zhixing.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.TextSeal;
import org.zhixing.work.PersonalText;

/**
 * The one way of everything that a person typed, of names and of ids into a column and back ({@link SealedColumns}): as
 * text in a plain store, as sealed bytes in a sealed one. A cell of the other sort, or one that does not open, is damage and
 * never a text.
 */
final class Cells {

    static final Cells PLAIN = new Cells(null);

    private final @Nullable TextSeal seal;

    private Cells(@Nullable TextSeal seal) {
        this.seal = seal;
    }

    static Cells sealedWith(TextSeal seal) {
        return new Cells(seal);
    }

    /** How the store of this handle keeps its texts. */
    static Cells of(Handle handle) {
        return handle.getConfig(InUse.class).cells;
    }

    void install(Jdbi jdbi) {
        jdbi.getConfig(InUse.class).cells = this;
    }

    /** For a column that the database compares; null is bound as null. */
    Argument exact(@Nullable String text) {
        return (position, statement, context) -> exact(statement, position, text);
    }

    /** For a column that the database only keeps; null is bound as null. */
    Argument free(@Nullable String text) {
        return (position, statement, context) -> free(statement, position, text);
    }

    Argument free(@Nullable PersonalText text) {
        return free(text == null ? null : text.value());
    }

    Argument of(SealedColumns.Kind kind, @Nullable String text) {
        return kind == SealedColumns.Kind.EXACT ? exact(text) : free(text);
    }

    void exact(PreparedStatement to, int at, @Nullable String text) throws SQLException {
        put(to, at, text == null ? null : stored(SealedColumns.Kind.EXACT, Escapes.encode(text)));
    }

    void free(PreparedStatement to, int at, @Nullable String text) throws SQLException {
        put(to, at, text == null ? null : stored(SealedColumns.Kind.FREE, Escapes.encode(text)));
    }

    /** For bytes that are a secret themselves. */
    Argument bytes(byte[] secret) {
        return (position, statement, context) -> statement.setBytes(position, storedBytes(secret));
    }

    /** The bytes that a cell stands for. */
    byte[] openedBytes(Object cell) {
        if (!(cell instanceof byte[] bytes)) {
            throw new DamagedSecretException("a cell is no bytes");
        }
        return seal == null ? bytes : HexFormat.of().parseHex(seal.open(bytes));
    }

    byte[] storedBytes(byte[] secret) {
        return seal == null ? secret : seal.free(HexFormat.of().formatHex(secret));
    }

    /** The text in a column of a row; never null there. */
    String text(ResultSet row, String column) throws SQLException {
        return there(textOrNull(row, column));
    }

    String text(ResultSet row, int column) throws SQLException {
        return there(textOrNull(row, column));
    }

    @Nullable
    String textOrNull(ResultSet row, String column) throws SQLException {
        return read(row.getObject(column));
    }

    @Nullable
    String textOrNull(ResultSet row, int column) throws SQLException {
        return read(row.getObject(column));
    }

    /** The same as a person typed it. */
    PersonalText typed(ResultSet row, String column) throws SQLException {
        return new PersonalText(text(row, column));
    }

    @Nullable
    PersonalText typedOrNull(ResultSet row, String column) throws SQLException {
        String text = textOrNull(row, column);
        return text == null ? null : new PersonalText(text);
    }

    private @Nullable String read(@Nullable Object cell) {
        return cell == null ? null : Escapes.decode(opened(cell));
    }

    /**
     * What a plain store would hold in the place of a cell.
     *
     * @throws DamagedSecretException when it is not sealed as all of this store are, or does not open
     */
    String opened(Object cell) {
        boolean bytes = cell instanceof byte[];
        if (seal == null ? bytes : !bytes) {
            throw new DamagedSecretException("a cell is not kept as this store keeps its cells");
        }
        return seal == null ? cell.toString() : seal.open((byte[]) cell);
    }

    /** What this store holds in the place of a plain store's cell. */
    Object stored(SealedColumns.Kind kind, String plain) {
        if (seal == null) {
            return plain;
        }
        return kind == SealedColumns.Kind.EXACT ? seal.exact(plain) : seal.free(plain);
    }

    private static void put(PreparedStatement to, int at, @Nullable Object cell) throws SQLException {
        if (cell instanceof byte[] bytes) {
            to.setBytes(at, bytes);
        } else {
            to.setString(at, (String) cell);
        }
    }

    private static String there(@Nullable String text) {
        if (text == null) {
            throw new DamagedSecretException("a cell is empty");
        }
        return text;
    }

    /** Lets whoever has a handle find the cells of its store. */
    public static final class InUse implements JdbiConfig<InUse> {

        private Cells cells = PLAIN;

        @Override
        public InUse createCopy() {
            InUse copy = new InUse();
            copy.cells = cells;
            return copy;
        }
    }
}
