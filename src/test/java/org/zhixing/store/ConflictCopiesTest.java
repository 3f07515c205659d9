package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs for shared folders make of a data file that two computers changed. */
class ConflictCopiesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zhixing (1).db                                   | true
        zhixing(2).db                                    | true
        zhixing-冲突.db                                  | true
        zhixing_conflict-20260701-120000.db              | true
        zhixing (某人的冲突副本 2026-07-01).db           | true
        zhixing（张三的冲突版本）.db                     | true
        zhixing (li's conflicted copy 2026-07-01).db     | true
        zhixing (Case Conflict).db                       | true
        zhixing-DESKTOP-7Q2ABC.db                        | true
        zhixing-LAPTOP-张三.db                           | true
        zhixing.sync-conflict-20260701-120000-ABCDEF.db  | true
        zhixing - 副本.db                                | true
        zhixing - Copy (2).db                            | true
        zhixing.db                                       | false
        zhixing.db-wal                                   | false
        zhixing2.db                                      | false
        zhixing 机构甲.db                                | false
        zhixing-2026-07-01.db                            | false
        zhixing-2026-07-01-120000-v8.db                  | false
        zhixing-aside-2026-07-01-120000.db               | false
        zhixing-demo.db                                  | false
        other (1).db                                     | false
        zhixing (1).xlsx                                 | false
        """)
    void aCopyIsKnownByItsName(String name, boolean expected) {
        assertEquals(expected, ConflictCopies.isOne(name, "zhixing.db"));
    }

    @Test
    void whatEachHoldsIsToldNewestFirst() throws IOException {
        Path file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", Dossiers.saying("一")));
        }
        Path older = Files.copy(file, folder.resolve("zhixing-冲突.db"));
        Path newer = folder.resolve("zhixing (1).db");
        Files.copy(file, newer);
        try (Store store = Store.open(newer)) {
            store.add(Dossiers.added("b", Dossiers.saying("二")));
        }
        Files.writeString(folder.resolve("zhixing (2).db"), "something else");
        try (Store store = Store.open(folder.resolve("zhixing-机构乙.db"))) {
            store.add(Dossiers.added("c", Dossiers.saying("三")));
        }
        List<HeldCopy> found = ConflictCopies.beside(file);
        assertEquals(List.of(newer, older), found.stream().map(HeldCopy::file).toList());
        assertEquals(List.of("一", "二"), found.get(0).agencies());
        assertEquals(2, found.get(0).assessments());
    }
}
