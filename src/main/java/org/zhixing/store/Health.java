package org.zhixing.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;

/** Examines an open store thoroughly. */
final class Health {

    private static final int SHOWN = 20;

    private Health() {}

    static StoreHealth of(Handle handle, Path file, @Nullable OutsideChange outside) {
        List<String> problems = new ArrayList<>(handle.createQuery("PRAGMA integrity_check(" + SHOWN + ")")
                .mapTo(String.class)
                .list());
        problems.removeIf("ok"::equals);
        handle
                .createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString(1) + " -> " + row.getString(3))
                .stream()
                .limit(SHOWN)
                .forEach(problems::add);
        problems.addAll(changedModels(handle, "model"));
        problems.addAll(changedModels(handle, "audit_model"));
        int version =
                handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
        int assessments = handle.createQuery("SELECT COUNT(*) FROM assessment WHERE trashed_at IS NULL")
                .mapTo(Integer.class)
                .one();
        try {
            return new StoreHealth(
                    file,
                    problems,
                    Sql.get(() -> new CellCheck(handle.getConnection(), Cells.of(handle)).damaged(SHOWN)),
                    log(handle),
                    outside,
                    version,
                    Files.size(file),
                    assessments,
                    new Backups(file).all(),
                    rows(handle));
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        }
    }

    /** Models are known by the hash of their text, so a text that was changed is found. */
    private static List<String> changedModels(Handle handle, String table) {
        Cells cells = Cells.of(handle);
        return handle
                .createQuery("SELECT id, version, sha256, content FROM " + table)
                .map((row, context) -> isAsItWas(cells, row) ? "" : table + ": " + row.getString("sha256"))
                .stream()
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static boolean isAsItWas(Cells cells, ResultSet model) throws SQLException {
        try {
            byte[] content = cells.text(model, "content").getBytes(StandardCharsets.UTF_8);
            return sha256(content).equals(model.getString("sha256"));
        } catch (DamagedSecretException e) {
            return false;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> rows(Handle handle) {
        List<String> tables = handle.createQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                .mapTo(String.class)
                .list();
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            // Ours are all called so; whatever else somebody put there is not looked at.
            if (table.matches("[a-z_]+")) {
                rows.put(
                        table,
                        handle.createQuery("SELECT COUNT(*) FROM " + table)
                                .mapTo(Long.class)
                                .one());
            }
        }
        return rows;
    }

    private static LogHealth log(Handle handle) {
        return Sql.get(() -> {
            Connection connection = handle.getConnection();
            LogHead head = LogHead.read(connection, ChainedLog.RATINGS, "");
            return new LogHealth(
                    head == null ? 0 : head.lines(),
                    head == null ? "" : HexFormat.of().formatHex(head.chain()),
                    LogChain.verify(connection).orElse(null));
        });
    }
}
