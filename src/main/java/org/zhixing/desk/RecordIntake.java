package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.RecordReader;
import org.zhixing.importing.records.RecordSource;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Progress;

/** Reads and checks files of records; writes nothing. */
final class RecordIntake {

    private static final int BUFFER = 1 << 20;

    private final RecordMapping mapping;
    private final byte[] salt;

    /** @param salt of the store for which the records are meant */
    RecordIntake(RecordMapping mapping, byte[] salt) {
        this.mapping = mapping;
        this.salt = salt.clone();
    }

    /** @return empty when the person cancelled */
    Optional<PreparedImport> read(List<RecordFile> files, Progress progress) {
        List<String> sums = new ArrayList<>();
        for (RecordFile file : files) {
            String sum = sum(file, progress);
            if (sum == null) {
                return Optional.empty();
            }
            sums.add(sum);
        }
        List<RecordSource> sources = files.stream().map(RecordFile::source).toList();
        List<@Nullable String> notes = new ArrayList<>();
        return new RecordReader(mapping, new ClientCodes(salt))
                .read(sources, (note, position) -> put(notes, position, note), progress)
                .map(result -> {
                    fill(notes, result.accepted());
                    List<Set<Integer>> mended = new ArrayList<>();
                    for (int i = 0; i < files.size(); i++) {
                        mended.add(Mending.rows(result.sheets().get(i), files.get(i)));
                    }
                    return new PreparedImport(result, mapping, sums, mended, notes);
                });
    }

    private static void put(List<@Nullable String> notes, int position, String note) {
        fill(notes, position);
        notes.add(note);
    }

    private static void fill(List<@Nullable String> notes, int size) {
        while (notes.size() < size) {
            notes.add(null);
        }
    }

    /** By it the same file is known again; null when the person cancelled. */
    private static @Nullable String sum(RecordFile file, Progress progress) {
        try (InputStream in = Files.newInputStream(file.path())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                if (!progress.report(0, 0)) {
                    return null;
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (AccessDeniedException e) {
            throw Rules.refused(file.name(), "problems.file.unreadable");
        } catch (IOException e) {
            boolean absent = Files.notExists(file.path());
            throw Rules.refused(file.name(), absent ? "problems.file.absent" : "problems.file.unreadable");
        }
    }
}
