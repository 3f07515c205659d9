package org.zhixing.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbered steps from an empty file to the present tables.
 *
 * @param scripts the SQL of version 1, 2, 3 …
 */
record Migrations(List<String> scripts) {

    private static final List<String> SHIPPED = List.of(
            "V1__annual_self_check.sql", //
            "V2__service_records.sql", //
            "V3__raters.sql", //
            "V4__workshop.sql", //
            "V5__forms.sql", //
            "V6__case_file_audit.sql", //
            "V7__action_plan.sql", //
            "V8__federation.sql", //
            "V9__protection.sql", //
            "V10__log_chain.sql", //
            "V11__attachments.sql", //
            "V12__trash.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations shipped() {
        return new Migrations(SHIPPED.stream().map(Migrations::resource).toList());
    }

    int newest() {
        return scripts.size();
    }

    /** Makes a new store. It appears whole or not at all; when another process was faster, theirs stays. */
    void create(Path file) throws IOException, SQLException {
        new CloseMark(file).drop();
        Files.deleteIfExists(file);
        try (NewFile building = NewFile.beside(file)) {
            apply(building.path(), 0);
            building.moveToFree(file);
        }
    }

    /**
     * Brings a store to the newest version: on a copy, which replaces the file only when it is whole and checked.
     *
     * @throws org.zhixing.work.ProblemException busy while another process has the store open
     */
    void upgrade(Path file, int from, Backups backups) throws IOException, SQLException {
        Path kept = backups.before("v" + from);
        try (NewFile copy = NewFile.beside(file)) {
            try (OutputStream out = Files.newOutputStream(copy.path())) {
                Files.copy(kept, out);
            }
            apply(copy.path(), from);
            new CloseMark(file).drop();
            copy.moveTo(file);
        }
    }

    /** Runs the steps after version {@code from} on a file that nobody else knows, and checks it. */
    void apply(Path file, int from) throws SQLException {
        try (Connection connection = Connections.building(file)) {
            connection.setAutoCommit(false);
            run(connection, from, newest());
            LogChain.start(connection);
            Connections.run(connection, "PRAGMA application_id = " + Connections.APPLICATION_ID);
            Connections.run(connection, "PRAGMA user_version = " + newest());
            connection.commit();
            connection.setAutoCommit(true);
            if (!FileCheck.isSound(connection) || hasDanglingRows(connection)) {
                throw Trouble.of("problems.store.migrationNotWhole", file, null);
            }
        }
    }

    /** The tables that a store of this version has. */
    List<String> tables(int version) throws SQLException {
        try (Connection connection = Connections.inMemory()) {
            run(connection, 0, version);
            return FileCheck.tables(connection);
        }
    }

    void run(Connection connection, int from, int to) throws SQLException {
        for (String script : scripts.subList(from, to)) {
            for (String statement : statements(script)) {
                Connections.run(connection, statement);
            }
        }
    }

    static boolean hasDanglingRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
            return row.next();
        }
    }

    /**
     * The single statements of a script, since the driver runs only the first of several. Comments go. A trigger, which holds
     * statements of its own, reaches to its {@code END}.
     */
    static List<String> statements(String script) {
        StringBuilder code = new StringBuilder();
        script.lines().map(line -> line.replaceFirst("--.*", "")).forEach(line -> code.append(line)
                .append('\n'));
        List<String> statements = new ArrayList<>();
        String begun = "";
        for (String part : code.toString().split(";", -1)) {
            String statement = (begun + part).strip();
            boolean open = statement.startsWith("CREATE TRIGGER") && !statement.endsWith("END");
            begun = open ? statement + ";\n" : "";
            if (!open && !statement.isEmpty()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
