package org.zhixing.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Lets plain statements fail the way of all others: unchecked, with the database's exception as the cause. */
final class Sql {

    interface Getting<T> {
        T get() throws SQLException;
    }

    interface Running {
        void on(Connection connection) throws SQLException;
    }

    private Sql() {}

    static <T> T get(Getting<T> work) {
        try {
            return work.get();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the handle */
    static Handle run(Handle handle, Running work) {
        return get(() -> {
            work.on(handle.getConnection());
            return handle;
        });
    }
}
