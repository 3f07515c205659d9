package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Examines an open store thoroughly. */
final class Health {

    private static final int SHOWN = 20;

    private Health() {}

    static StoreHealth of(Handle handle, Path file) {
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
        int assessments = handle.createQuery("SELECT COUNT(*) FROM assessment")
                .mapTo(Integer.class)
                .one();
        try {
            return new StoreHealth(
                    file, problems, log(handle), version, Files.size(file), assessments, new Backups(file).all());
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        }
    }

    /** Models are known by the hash of their text, so a text that was changed is found. */
    private static List<String> changedModels(Handle handle, String table) {
        return handle
                .createQuery("SELECT id, version, sha256, CAST(content AS BLOB) AS content FROM " + table)
                .map((row, context) -> sha256(row.getBytes("content")).equals(row.getString("sha256"))
                        ? ""
                        : table + ": " + row.getString("id") + " " + row.getString("version"))
                .stream()
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
