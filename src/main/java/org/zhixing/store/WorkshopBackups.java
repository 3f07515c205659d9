package org.zhixing.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The participants of a session in the copies that the program keeps beside a store. What was erased here must not come back
 * with yesterday's copy; copies that somebody put elsewhere are out of reach.
 */
final class WorkshopBackups {

    private static final String HOLDS = "SELECT COUNT(*) FROM workshop_participant WHERE workshop_id = ?";

    private static final List<String> ERASING = List.of(
            "UPDATE workshop SET erased = 1, names_seed = 0, participants ="
                    + " (SELECT COUNT(*) FROM workshop_participant p WHERE p.workshop_id = workshop.id) WHERE id = ?",
            "DELETE FROM workshop_vote WHERE workshop_id = ?",
            "DELETE FROM workshop_participant WHERE workshop_id = ?");

    private final Backups backups;
    private final String workshop;

    WorkshopBackups(Path store, String workshop) {
        this.backups = new Backups(store);
        this.workshop = workshop;
    }

    /** Takes the participants out of every copy that holds them; one that cannot be written keeps them. */
    void erase() throws IOException {
        for (Path copy : holding()) {
            try {
                erase(copy);
            } catch (IOException | SQLException e) {
                // holding() goes on telling; the next copy may well be writable.
                continue;
            }
        }
    }

    /** The copies in which participants of the session are still found. */
    List<Path> holding() throws IOException {
        List<Path> holding = new ArrayList<>();
        for (Path copy : backups.all()) {
            try (Connection connection = Connections.looking(copy)) {
                if (knowsWorkshops(connection) && count(connection) > 0) {
                    holding.add(copy);
                }
            } catch (SQLException e) {
                // Damaged, or none of ours: nothing can be read out of it here either.
                continue;
            }
        }
        return holding;
    }

    private void erase(Path copy) throws IOException, SQLException {
        try (NewFile made = NewFile.beside(copy)) {
            try (OutputStream out = Files.newOutputStream(made.path())) {
                Files.copy(copy, out);
            }
            try (Connection connection = Connections.building(made.path())) {
                RecordRemoval.overwriting(connection, true);
                connection.setAutoCommit(false);
                for (String statement : ERASING) {
                    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                        prepared.setString(1, workshop);
                        prepared.executeUpdate();
                    }
                }
                connection.commit();
                connection.setAutoCommit(true);
                Connections.run(connection, "VACUUM");
                if (!FileCheck.isSound(connection)) {
                    throw new IOException("not sound");
                }
            }
            made.moveTo(copy);
        }
    }

    private int count(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOLDS)) {
            query.setString(1, workshop);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static boolean knowsWorkshops(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM sqlite_schema WHERE name = 'workshop_participant'");
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }
}
