package org.zhixing.importing;

/** Takes the rows of a sheet one after another. */
@FunctionalInterface
public interface RowSink {

    /**
     * @param row never blank
     * @return false to stop reading
     */
    boolean row(Row row);
}
